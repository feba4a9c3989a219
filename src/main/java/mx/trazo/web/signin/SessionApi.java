package mx.trazo.web.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import mx.trazo.access.OpenedSession;
import mx.trazo.access.SignOut;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Presence;

/** Signing in and out for programs that use the JSON API with a session. */
@Controller("/api")
class SessionApi {
  private final Door door;
  private final SignOut signOut;
  private final SessionCookie cookie;
  private final Answers answers;

  SessionApi(Door door, SignOut signOut, SessionCookie cookie, Answers answers) {
    this.door = door;
    this.signOut = signOut;
    this.cookie = cookie;
    this.answers = answers;
  }

  /** Begins a session: the cookie carries it, the answer has the token of its unsafe requests. */
  @Post("/session")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> enter(HttpRequest<?> request, @Body Credentials credentials) {
    return switch (door.openProgram(request, credentials.username(), credentials.password())) {
      case Outcome.Done<OpenedSession>(var session) ->
          HttpResponse.created(me(session.actor(), session.csrfToken()))
              .cookie(cookie.carrying(session.token()));
      case Outcome.Refused<OpenedSession>(var refusal) -> {
        MutableHttpResponse<?> answer = answers.refused(request, door.status(refusal), refusal);
        Door.retryAfter(refusal)
            .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        yield answer;
      }
    };
  }

  /** Ends the session. */
  @Delete("/session")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> leave(HttpRequest<?> request, Actor actor) {
    cookie.tokenIn(request).ifPresent(token -> signOut.signOut(actor, token));
    return HttpResponse.noContent().cookie(cookie.cleared());
  }

  /** Who is signed in. */
  @Get("/me")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  Me me(HttpRequest<?> request, Actor actor) {
    String csrf = Presence.of(request).map(Presence::csrfToken).orElse("");
    return me(actor, csrf);
  }

  private static Me me(Actor actor, String csrfToken) {
    return new Me(
        actor.account().value(),
        actor.displayName(),
        actor.facility().value(),
        actor.roles().stream().map(Enum::name).sorted().toList(),
        csrfToken);
  }

  /** A name and its password. */
  @Serdeable
  record Credentials(String username, String password) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Credentials";
    }
  }

  /**
   * Who is signed in.
   *
   * @param csrfToken for the header X-CSRF-Token of unsafe requests; empty with a bearer token
   */
  @Serdeable
  record Me(
      String account, String displayName, String facility, List<String> roles, String csrfToken) {}
}
