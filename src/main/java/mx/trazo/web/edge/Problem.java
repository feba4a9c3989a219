package mx.trazo.web.edge;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Why something was not done, as JSON.
 *
 * @param status the HTTP status again
 * @param code a stable name: that of a refusal, or of the status
 * @param message the sentence for people
 * @param correlationId names the request, for questions
 */
@Serdeable
public record Problem(int status, String code, String message, String correlationId) {}
