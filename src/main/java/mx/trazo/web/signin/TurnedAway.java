package mx.trazo.web.signin;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import mx.trazo.kernel.Proof;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Presence;
import mx.trazo.web.edge.Wants;

/** What people see who may not pass: those not signed in are shown the door, others a "no". */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class TurnedAway implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
  private final Answers answers;

  TurnedAway(Answers answers) {
    this.answers = answers;
  }

  @Override
  @SuppressWarnings("rawtypes") // the interface has the raw type
  public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
    HttpRequest<?> asked = request;
    Optional<Presence> presence = Presence.of(asked);
    if (presence.isPresent()) {
      return presence.get().actor().proof() == Proof.BADGE
          ? answers.failed(asked, HttpStatus.FORBIDDEN, "error.badge")
          : answers.failed(asked, HttpStatus.FORBIDDEN);
    }
    if (Wants.of(asked) == Wants.PAGE) {
      String back = asked.getMethod() == HttpMethod.GET ? asked.getUri().toString() : "/";
      return HttpResponse.seeOther(URI.create(ReturnTo.signInPage(back)));
    }
    return answers
        .failed(asked, HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"trazo\"");
  }
}
