package mx.trazo.web.edge;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import mx.trazo.access.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected: logged once with the request's name, answered calmly. */
@Singleton
class Defects implements ExceptionHandler<Throwable, HttpResponse<?>> {
  private static final Logger LOG = LoggerFactory.getLogger(Defects.class);

  private final Answers answers;
  private final DatabaseAway databaseAway;

  Defects(Answers answers, DatabaseAway databaseAway) {
    this.answers = answers;
    this.databaseAway = databaseAway;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface has the raw type
  public HttpResponse<?> handle(HttpRequest request, Throwable thrown) {
    HttpRequest<?> asked = request;
    boolean outage = databaseAway.isMeantBy(thrown);
    LOG.error(
        "{} in {} {}",
        outage ? "outage" : "defect",
        asked.getMethodName(),
        Correlation.of(asked),
        thrown);
    return answers.failed(
        asked, outage ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
