package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;

/** In what form the answer to a request is wanted, when it is not the one it asked for. */
public enum Wants {
  /** A page for a person. */
  PAGE,
  /** A {@link Problem}. */
  JSON,
  /** An OperationOutcome of FHIR R4. */
  FHIR;

  /** By path first; elsewhere whoever does not ask for JSON alone gets a page. */
  public static Wants of(HttpRequest<?> request) {
    String path = request.getPath();
    if (path.equals("/fhir") || path.startsWith("/fhir/")) {
      return FHIR;
    }
    if (path.equals("/api") || path.startsWith("/api/")) {
      return JSON;
    }
    String accept = request.getHeaders().get("Accept");
    return accept != null
            && accept.contains(MediaType.APPLICATION_JSON)
            && !accept.contains(MediaType.TEXT_HTML)
        ? JSON
        : PAGE;
  }
}
