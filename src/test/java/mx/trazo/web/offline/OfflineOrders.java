package mx.trazo.web.offline;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Orders as a device sends them. */
final class OfflineOrders {
  private OfflineOrders() {}

  /** What a field for an hour takes, so long from now at a hospital of Baja California. */
  static String local(Duration fromNow) {
    return LocalDateTime.now(ZoneId.of("America/Tijuana"))
        .plus(fromNow)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  /** A bone marrow that is to be taken, labelled already. */
  static Map<String, Object> marrow(String physician, String label) {
    return Map.of(
        "clientKey",
        "sin-red-" + label,
        "laboratory",
        "CIBIOR",
        "tests",
        List.of("FENOTIPO-LA"),
        "physician",
        physician,
        "patient",
        Map.of(
            "givenName",
            "Lucía",
            "firstSurname",
            "Ñáñez",
            "birthDate",
            "2001-02-03",
            "sex",
            "FEMALE"),
        "specimens",
        List.of(Map.of("form", "MEDULA-OSEA", "anticoagulant", "SODIUM_HEPARIN", "label", label)));
  }
}
