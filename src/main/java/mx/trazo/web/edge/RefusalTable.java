package mx.trazo.web.edge;

import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalKind;

/** The one table from a refusal to its HTTP status and its sentence. */
@Singleton
public class RefusalTable {
  private final Messages messages;

  /** Takes the sentences from here, under {@code refusal.<code>}. */
  public RefusalTable(Messages messages) {
    this.messages = messages;
  }

  /** The status of a kind of "no". */
  public static HttpStatus status(RefusalKind kind) {
    return switch (kind) {
      case RULE -> HttpStatus.UNPROCESSABLE_ENTITY;
      case INVALID -> HttpStatus.BAD_REQUEST;
      case NOT_FOUND -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case THROTTLED -> HttpStatus.TOO_MANY_REQUESTS;
    };
  }

  /** The status of a refusal. */
  public HttpStatus status(Refusal refusal) {
    return status(refusal.code().kind());
  }

  /** The sentence for people. */
  public String sentence(Refusal refusal) {
    return messages.get("refusal." + refusal.code().name(), refusal.facts().toArray());
  }

  /** The refusal as JSON. */
  public Problem problem(Refusal refusal, String correlationId) {
    return new Problem(
        status(refusal).getCode(), refusal.code().name(), sentence(refusal), correlationId);
  }
}
