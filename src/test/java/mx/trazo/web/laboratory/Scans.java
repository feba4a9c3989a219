package mx.trazo.web.laboratory;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.SignedIn;

/** Readings as a station sends them. */
public final class Scans {
  private Scans() {}

  /** One reading of a container. */
  public static Map<String, Object> read(
      SignedIn who, Specimen container, String mode, String context) {
    return read(who, container.label().text(), mode, context);
  }

  /** One reading. */
  public static Map<String, Object> read(SignedIn who, String code, String mode, String context) {
    return read(who, code, mode, context, Map.of());
  }

  /** One reading with a reason or a note. */
  public static Map<String, Object> read(
      SignedIn who, String code, String mode, String context, Map<String, String> said) {
    Map<String, Object> body = new HashMap<>(said);
    body.put("scanId", UUID.randomUUID().toString());
    body.put("raw", code);
    body.put("mode", mode);
    body.put("context", context);
    body.put("station", "prueba");
    return who.json(who.postJson("/api/scans", body));
  }
}
