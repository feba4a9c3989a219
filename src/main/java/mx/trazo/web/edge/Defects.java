package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with the request's name, answered calmly. */
@Singleton
class Defects implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Defects.class);
  private static final int DEEPEST = 20;

  private final Answers answers;

  Defects(Answers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface has the raw type
  public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
    HttpRequest<?> asked = request;
    boolean outage = isOutage(thrown);
    LOG.error(
        "{} in {} {}",
        outage ? "outage" : "defect",
        asked.getMethodName(),
        Correlation.of(asked),
        thrown);
    return answers.failed(
        asked, outage ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static boolean isOutage(Throwable thrown) {
    Throwable cause = thrown;
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLRecoverableException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
