package mx.trazo.patient;

import java.util.Locale;
import java.util.Optional;

/** Sex as civil documents and the CURP write it. */
public enum Sex {
  /** Woman; CURP letter M. */
  FEMALE('M'),
  /** Man; CURP letter H. */
  MALE('H'),
  /** Non-binary; CURP letter X. */
  NON_BINARY('X'),
  /** Not known. */
  UNKNOWN('?');

  private final char curpLetter;

  Sex(char curpLetter) {
    this.curpLetter = curpLetter;
  }

  /** The letter in position 11 of a CURP; {@code ?} for {@link #UNKNOWN}. */
  public char curpLetter() {
    return curpLetter;
  }

  /**
   * Reads one of the names above, the CURP's letter, the Spanish words or FHIR's codes, in any
   * case. A bare M is the CURP's M, mujer.
   */
  public static Optional<Sex> read(String typed) {
    return switch (typed.strip().toUpperCase(Locale.ROOT)) {
      case "FEMALE", "M", "MUJER", "FEMENINO", "F" -> Optional.of(FEMALE);
      case "MALE", "H", "HOMBRE", "MASCULINO" -> Optional.of(MALE);
      case "NON_BINARY", "X", "OTHER", "NO BINARIO" -> Optional.of(NON_BINARY);
      case "UNKNOWN", "SE IGNORA", "DESCONOCIDO" -> Optional.of(UNKNOWN);
      default -> Optional.empty();
    };
  }
}
