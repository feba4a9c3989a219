package mx.trazo.web.offline;

import java.util.List;
import java.util.Map;

/** Orders as a device sends them. */
final class OfflineOrders {
  private OfflineOrders() {}

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
