package mx.trazo.network;

import java.time.ZoneId;
import java.util.Optional;

/**
 * The 32 federal entities under the two-letter code that CURP and CLUES use, which is an
 * alphabetical trap: CS is Chiapas, CH is Chihuahua. Constants stand in the order of INEGI's
 * number.
 */
public enum MexicanState {
  /** Aguascalientes. */
  AS("01", "Aguascalientes", "America/Mexico_City"),
  /** Baja California. */
  BC("02", "Baja California", "America/Tijuana"),
  /** Baja California Sur. */
  BS("03", "Baja California Sur", "America/Mazatlan"),
  /** Campeche. */
  CC("04", "Campeche", "America/Merida"),
  /** Coahuila. */
  CL("05", "Coahuila", "America/Monterrey"),
  /** Colima. */
  CM("06", "Colima", "America/Mexico_City"),
  /** Chiapas. */
  CS("07", "Chiapas", "America/Mexico_City"),
  /** Chihuahua. */
  CH("08", "Chihuahua", "America/Chihuahua"),
  /** Mexico City. */
  DF("09", "Ciudad de México", "America/Mexico_City"),
  /** Durango. */
  DG("10", "Durango", "America/Monterrey"),
  /** Guanajuato. */
  GT("11", "Guanajuato", "America/Mexico_City"),
  /** Guerrero. */
  GR("12", "Guerrero", "America/Mexico_City"),
  /** Hidalgo. */
  HG("13", "Hidalgo", "America/Mexico_City"),
  /** Jalisco. */
  JC("14", "Jalisco", "America/Mexico_City"),
  /** State of Mexico. */
  MC("15", "México", "America/Mexico_City"),
  /** Michoacan. */
  MN("16", "Michoacán", "America/Mexico_City"),
  /** Morelos. */
  MS("17", "Morelos", "America/Mexico_City"),
  /** Nayarit. */
  NT("18", "Nayarit", "America/Mazatlan"),
  /** Nuevo Leon. */
  NL("19", "Nuevo León", "America/Monterrey"),
  /** Oaxaca. */
  OC("20", "Oaxaca", "America/Mexico_City"),
  /** Puebla. */
  PL("21", "Puebla", "America/Mexico_City"),
  /** Queretaro. */
  QT("22", "Querétaro", "America/Mexico_City"),
  /** Quintana Roo. */
  QR("23", "Quintana Roo", "America/Cancun"),
  /** San Luis Potosi. */
  SP("24", "San Luis Potosí", "America/Mexico_City"),
  /** Sinaloa. */
  SL("25", "Sinaloa", "America/Mazatlan"),
  /** Sonora. */
  SR("26", "Sonora", "America/Hermosillo"),
  /** Tabasco. */
  TC("27", "Tabasco", "America/Mexico_City"),
  /** Tamaulipas. */
  TS("28", "Tamaulipas", "America/Monterrey"),
  /** Tlaxcala. */
  TL("29", "Tlaxcala", "America/Mexico_City"),
  /** Veracruz. */
  VZ("30", "Veracruz", "America/Mexico_City"),
  /** Yucatan. */
  YN("31", "Yucatán", "America/Merida"),
  /** Zacatecas. */
  ZS("32", "Zacatecas", "America/Mexico_City");

  private final String inegi;
  private final String spanishName;
  private final ZoneId zone;

  MexicanState(String inegi, String spanishName, String zone) {
    this.inegi = inegi;
    this.spanishName = spanishName;
    this.zone = ZoneId.of(zone);
  }

  /** INEGI's two-digit number, 01 to 32. */
  public String inegi() {
    return inegi;
  }

  /** The state's own name. */
  public String spanishName() {
    return spanishName;
  }

  /** The zone of most of the state; a municipality may differ, see {@link MunicipalityZones}. */
  public ZoneId zone() {
    return zone;
  }

  /** The state of a two-letter code, whatever its case. */
  public static Optional<MexicanState> find(String code) {
    for (MexicanState state : values()) {
      if (state.name().equalsIgnoreCase(code)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }

  /** The state of INEGI's two-digit number. */
  public static Optional<MexicanState> findByInegi(String number) {
    for (MexicanState state : values()) {
      if (state.inegi.equals(number)) {
        return Optional.of(state);
      }
    }
    return Optional.empty();
  }
}
