package mx.trazo.web.edge;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts our sentences in place of the framework's wherever it finds a fault with a request: unknown
 * route, wrong method, unreadable JSON, a missing value. Its own words never reach anybody.
 */
@Singleton
class StatusErrors implements ErrorResponseProcessor<Object> {
  private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]]{0,80}");
  private static final int MOST_FIELDS = 10;

  private final Answers answers;

  StatusErrors(Answers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("unchecked") // the body is replaced, whatever it was
  public MutableHttpResponse<Object> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    HttpStatus status = HttpStatus.valueOf(response.code());
    String fields = fields(context);
    MutableHttpResponse<?> ours =
        status == HttpStatus.BAD_REQUEST && !fields.isEmpty()
            ? answers.failed(context.getRequest(), status, "error.fields", fields)
            : answers.failed(context.getRequest(), status);
    response
        .getHeaders()
        .forEachValue((name, value) -> {
          if (name.equalsIgnoreCase("Allow")) {
            ours.header(name, value);
          }
        });
    return (MutableHttpResponse<Object>) ours;
  }

  /** Names of fields only: what was in them may be personal. */
  private static String fields(ErrorContext context) {
    Stream<String> violated =
        context.getRootCause().stream()
            .filter(ConstraintViolationException.class::isInstance)
            .flatMap(
                cause -> ((ConstraintViolationException) cause).getConstraintViolations().stream())
            .map(violation -> last(violation.getPropertyPath().toString(), '.'));
    Stream<String> unread =
        context.getErrors().stream()
            .map(Error::getPath)
            .flatMap(Optional::stream)
            .map(path -> last(path, '/'));
    return Stream.concat(violated, unread)
        .filter(path -> FIELD.matcher(path).matches())
        .distinct()
        .limit(MOST_FIELDS)
        .collect(Collectors.joining(", "));
  }

  private static String last(String path, char separator) {
    return path.substring(path.lastIndexOf(separator) + 1);
  }
}
