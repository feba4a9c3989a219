package mx.trazo.fhir;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what the server itself refuses under {@code /fhir} (nobody signed in, wrong role, no such
 * route, too large) into an OperationOutcome, because a FHIR client reads nothing else.
 */
@ServerFilter({FhirBase.MOUNT, FhirBase.MOUNT + "/**"})
class FhirErrorFilter implements Ordered {
  private static final Logger LOG = LoggerFactory.getLogger(FhirErrorFilter.class);

  private final OutcomeWriter outcomes;
  private final Ids ids;

  FhirErrorFilter(OutcomeWriter outcomes, Ids ids) {
    this.outcomes = outcomes;
    this.ids = ids;
  }

  /** Sees the answer last, after every other filter. */
  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  /** Replaces the body of an error that the exchange did not write itself. */
  @ResponseFilter
  void translate(MutableHttpResponse<?> response) {
    int status = response.code();
    if (status < 400 || response.getAttribute(FhirExchange.ANSWERED).isPresent()) {
      return;
    }
    var issues = List.of(new FhirIssue(refusal(status), ""));
    response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
    response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
    response.header(HttpHeaders.CONTENT_TYPE, TrazoUris.FHIR_JSON + ";charset=UTF-8");
    if (status == 401 && !response.getHeaders().contains(HttpHeaders.WWW_AUTHENTICATE)) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    response.body(outcomes.write(issues));
  }

  private Refusal refusal(int status) {
    return switch (status) {
      case 401 -> Refusal.of(FhirRefusal.FHIR_SIGN_IN);
      case 403 -> Refusal.of(FhirRefusal.FHIR_ROLE);
      case 404 -> Refusal.of(FhirRefusal.FHIR_UNKNOWN_PATH, "-");
      case 405 -> Refusal.of(FhirRefusal.FHIR_METHOD, "-", "GET, HEAD, POST");
      case 406 -> Refusal.of(FhirRefusal.FHIR_NOT_ACCEPTABLE);
      case 413 -> Refusal.of(FhirRefusal.FHIR_BODY_TOO_LARGE, "1048576");
      case 415 -> Refusal.of(FhirRefusal.FHIR_MEDIA_TYPE, "-");
      case 429 -> Refusal.of(FhirRefusal.FHIR_THROTTLED);
      case 503 -> Refusal.of(FhirRefusal.FHIR_STARTING);
      default -> {
        if (status < 500) {
          yield Refusal.of(FhirRefusal.FHIR_BAD_REQUEST);
        }
        String number = ids.next();
        LOG.error("answered {} under /fhir, number {}", status, number);
        yield Refusal.of(FhirRefusal.FHIR_DEFECT, number);
      }
    };
  }
}
