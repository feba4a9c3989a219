package mx.trazo.network;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The time zone of a municipality: in Mexico it belongs to the municipality, not to the state (law
 * of 28 October 2022). Only the exceptions to {@link MexicanState#zone()} are listed.
 */
public final class MunicipalityZones {
  private static final Map<MexicanState, Map<String, ZoneId>> EXCEPTIONS = exceptions();

  private MunicipalityZones() {}

  /**
   * The zone of a municipality, by its name with or without accents and in any case; a name that is
   * not among the exceptions has the zone of its state.
   */
  public static ZoneId zoneOf(MexicanState state, String municipality) {
    ZoneId own = EXCEPTIONS.getOrDefault(state, Map.of()).get(plain(municipality));
    return own == null ? state.zone() : own;
  }

  private static Map<MexicanState, Map<String, ZoneId>> exceptions() {
    var all = new HashMap<MexicanState, Map<String, ZoneId>>();
    add(
        all,
        MexicanState.TS,
        "America/Matamoros",
        List.of(
            "Nuevo Laredo",
            "Guerrero",
            "Mier",
            "Miguel Alemán",
            "Camargo",
            "Gustavo Díaz Ordaz",
            "Reynosa",
            "Río Bravo",
            "Valle Hermoso",
            "Matamoros"));
    add(all, MexicanState.NL, "America/Matamoros", List.of("Anáhuac"));
    add(
        all,
        MexicanState.CL,
        "America/Matamoros",
        List.of(
            "Acuña",
            "Allende",
            "Guerrero",
            "Hidalgo",
            "Jiménez",
            "Morelos",
            "Nava",
            "Ocampo",
            "Piedras Negras",
            "Villa Unión",
            "Zaragoza"));
    add(
        all,
        MexicanState.CH,
        "America/Ojinaga",
        List.of("Ojinaga", "Coyame del Sotol", "Manuel Benavides"));
    add(
        all,
        MexicanState.CH,
        "America/Ciudad_Juarez",
        List.of("Juárez", "Ascensión", "Janos", "Guadalupe", "Práxedis G. Guerrero"));
    add(all, MexicanState.NT, "America/Bahia_Banderas", List.of("Bahía de Banderas"));
    return Map.copyOf(all);
  }

  private static void add(
      Map<MexicanState, Map<String, ZoneId>> all,
      MexicanState state,
      String zone,
      List<String> municipalities) {
    Map<String, ZoneId> ofState = all.computeIfAbsent(state, s -> new HashMap<>());
    for (String municipality : municipalities) {
      ofState.put(plain(municipality), ZoneId.of(zone));
    }
  }

  private static String plain(String name) {
    return Normalizer.normalize(name.strip().toUpperCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\s+", " ");
  }
}
