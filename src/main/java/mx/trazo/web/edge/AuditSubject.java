package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * What a request was about, for its audit row; a controller says so when the route does not tell.
 *
 * @param type in capitals: PATIENT, REPORT
 * @param id an opaque id, never a name or a number of a person
 */
public record AuditSubject(String type, String id) {
  private static final String ATTRIBUTE = "mx.trazo.audit.subject";

  /** Says what the request is about. */
  public static void of(HttpRequest<?> request, String type, String id) {
    request.setAttribute(ATTRIBUTE, new AuditSubject(type, id));
  }

  /** What was said, if anything. */
  static Optional<AuditSubject> in(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, AuditSubject.class);
  }
}
