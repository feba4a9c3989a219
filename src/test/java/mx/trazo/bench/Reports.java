package mx.trazo.bench;

import java.time.Instant;

/** Reports of custody as a hospital's system sends them. */
final class Reports {
  private static final String LABEL = "https://trazo.mx/fhir/sid/etiqueta";

  private Reports() {}

  /** A container was put into a box. */
  static String packed(String label, String box) {
    Instant now = Instant.now();
    return """
    {"resourceType":"Provenance",
     "target":[{"type":"Specimen","identifier":{"system":"%1$s","value":"%2$s"}},
               {"type":"Task","identifier":{"system":"%1$s","value":"%3$s"}}],
     "occurredDateTime":"%4$s","recorded":"%4$s",
     "activity":{"coding":[{"system":"https://trazo.mx/fhir/CodeSystem/movimiento","code":"T10"}]},
     "agent":[{"type":{"coding":[{"system":
        "http://terminology.hl7.org/CodeSystem/provenance-participant-type","code":"performer"}]},
        "who":{"display":"Lupita Arce"}}]}
    """
        .formatted(LABEL, label, box, now);
  }
}
