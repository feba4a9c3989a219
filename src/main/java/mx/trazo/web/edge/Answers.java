package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;
import mx.trazo.kernel.Refusal;

/** Says no in the form that was asked for: a calm page, a {@link Problem} or FHIR's outcome. */
@Singleton
public class Answers {
  private static final MediaType FHIR_JSON =
      new MediaType("application/fhir+json", Map.of("charset", "UTF-8"));

  private final RefusalTable refusals;
  private final Messages messages;
  private final Pages pages;

  /** Draws pages and takes sentences from here. */
  public Answers(RefusalTable refusals, Messages messages, Pages pages) {
    this.refusals = refusals;
    this.messages = messages;
    this.pages = pages;
  }

  /** A refusal, with the status of its kind. */
  public MutableHttpResponse<?> refused(HttpRequest<?> request, Refusal refusal) {
    return refused(request, refusals.status(refusal), refusal);
  }

  /** A refusal, with another status than that of its kind. */
  public MutableHttpResponse<?> refused(
      HttpRequest<?> request, HttpStatus status, Refusal refusal) {
    return answer(
        request,
        status,
        refusal.code().name(),
        messages.get("error.refused.title"),
        refusals.sentence(refusal));
  }

  /** The sentence of a status, from {@code error.<status>}, or a general one. */
  public MutableHttpResponse<?> failed(HttpRequest<?> request, HttpStatus status) {
    String key = "error." + status.getCode();
    return failed(request, status, messages.has(key) ? key : generalKey(status));
  }

  /** The sentence of a key; its title stands under the key with {@code .title}. */
  public MutableHttpResponse<?> failed(
      HttpRequest<?> request, HttpStatus status, String key, Object... facts) {
    return answer(
        request, status, status.name(), messages.get(key + ".title"), messages.get(key, facts));
  }

  private MutableHttpResponse<?> answer(
      HttpRequest<?> request, HttpStatus status, String code, String title, String sentence) {
    String correlation = Correlation.of(request);
    return switch (Wants.of(request)) {
      case PAGE ->
          pages.page(request, status, "error.jte", Map.of("title", title, "sentence", sentence));
      case JSON ->
          HttpResponse.status(status)
              .contentType(MediaType.APPLICATION_JSON_TYPE)
              .body(new Problem(status.getCode(), code, sentence, correlation));
      case FHIR ->
          HttpResponse.status(status).contentType(FHIR_JSON).body(outcome(status, sentence));
    };
  }

  private static String generalKey(HttpStatus status) {
    return status.getCode() >= 500 ? "error.500" : "error.400";
  }

  /** By hand: the types of HAPI stay in the room fhir. */
  private static String outcome(HttpStatus status, String sentence) {
    String issue =
        switch (status) {
          case UNAUTHORIZED -> "login";
          case FORBIDDEN -> "forbidden";
          case NOT_FOUND -> "not-found";
          case CONFLICT -> "conflict";
          case UNPROCESSABLE_ENTITY -> "business-rule";
          case TOO_MANY_REQUESTS -> "throttled";
          case REQUEST_ENTITY_TOO_LARGE -> "too-long";
          default -> status.getCode() >= 500 ? "exception" : "invalid";
        };
    return "{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"error\",\"code\":\""
        + issue
        + "\",\"diagnostics\":\""
        + sentence.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ")
        + "\"}]}";
  }
}
