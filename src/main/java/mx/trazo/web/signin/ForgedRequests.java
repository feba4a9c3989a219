package mx.trazo.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import mx.trazo.web.edge.Answers;

/** Tells people that their page was too old, or was not ours. */
@Singleton
class ForgedRequests implements ExceptionHandler<ForgedRequest, MutableHttpResponse<?>> {
  private final Answers answers;

  ForgedRequests(Answers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface has the raw type
  public MutableHttpResponse<?> handle(HttpRequest request, ForgedRequest refused) {
    HttpRequest<?> asked = request;
    return answers.failed(asked, HttpStatus.FORBIDDEN, "error.csrf");
  }
}
