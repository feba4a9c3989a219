package mx.trazo.web.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import mx.trazo.access.AccessRefusal;
import mx.trazo.access.LockStation;
import mx.trazo.access.OpenedSession;
import mx.trazo.access.SignInByPin;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** What a shared station asks while it changes hands, locks and opens again. */
@Hidden
@Controller("/api/station")
class StationApi {
  private final Door door;
  private final SignInByPin byPin;
  private final LockStation lockStation;
  private final SessionCookie cookie;
  private final StationCookie stationCookie;
  private final Answers answers;

  StationApi(
      Door door,
      SignInByPin byPin,
      LockStation lockStation,
      SessionCookie cookie,
      StationCookie stationCookie,
      Answers answers) {
    this.door = door;
    this.byPin = byPin;
    this.lockStation = lockStation;
    this.cookie = cookie;
    this.stationCookie = stationCookie;
    this.answers = answers;
  }

  /** Whose badge it is, to be said before the PIN is typed. */
  @Post("/badge")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> badge(HttpRequest<?> request, @Body Entry entry) {
    if (!door.allows(request)) {
      return refused(request, Door.tooMany());
    }
    return switch (byPin.who(door.browser(request), code(entry.badge()))) {
      case Outcome.Done<String>(var name) -> HttpResponse.ok(new Known(name));
      case Outcome.Refused<String>(var refusal) -> refused(request, refusal);
    };
  }

  /** Lets somebody in: badge and PIN, or PIN or password of the one who was there. */
  @Post("/open")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> open(HttpRequest<?> request, @Body Entry entry) {
    String pin = text(entry.pin());
    Outcome<OpenedSession> outcome;
    if (!door.allows(request)) {
      outcome = new Outcome.Refused<>(Door.tooMany());
    } else if (entry.password() != null) {
      outcome = door.openAgain(request, entry.password());
    } else {
      outcome = byPin.signIn(door.browser(request), code(entry.badge()), pin);
    }
    return switch (outcome) {
      case Outcome.Refused<OpenedSession>(var refusal) -> refused(request, refusal);
      case Outcome.Done<OpenedSession>(var session) -> {
        MutableHttpResponse<?> answer =
            HttpResponse.ok(
                    new Opened(
                        session.actor().account().value(),
                        session.actor().displayName(),
                        session.csrfToken()))
                .cookie(cookie.carrying(session.token()));
        if (session.stationToken() != null) {
          answer.cookie(stationCookie.carrying(session.stationToken()));
        }
        yield answer;
      }
    };
  }

  /** Locks: the session ends, the station waits for the next PIN. */
  @Post("/lock")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> lock(HttpRequest<?> request, Actor actor) {
    cookie.tokenIn(request).ifPresent(token -> lockStation.lock(actor, token));
    return HttpResponse.noContent().cookie(cookie.cleared());
  }

  /** Somebody touches the station without asking anything; that the door was passed is enough. */
  @Post("/awake")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> awake(HttpRequest<?> request, Actor actor) {
    return HttpResponse.noContent();
  }

  private HttpResponse<?> refused(HttpRequest<?> request, Refusal refusal) {
    HttpStatus status =
        refusal.code() == AccessRefusal.STATION_UNKNOWN
            ? HttpStatus.UNAUTHORIZED
            : door.status(refusal);
    MutableHttpResponse<?> answer = answers.refused(request, status, refusal);
    Door.retryAfter(refusal).ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
    return answer;
  }

  private static @Nullable String code(@Nullable String badge) {
    return badge == null ? null : badge.strip().toUpperCase(Locale.ROOT);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /**
   * What somebody brings; without a badge it is the one who was there.
   *
   * @param badge its number
   */
  @Serdeable
  record Entry(@Nullable String badge, @Nullable String pin, @Nullable String password) {
    /** Without the secrets. */
    @Override
    public String toString() {
      return "Entry";
    }
  }

  /** Whose badge was read. */
  @Serdeable
  record Known(String displayName) {}

  /**
   * Who is at the station now.
   *
   * @param csrfToken for the header X-CSRF-Token of unsafe requests
   */
  @Serdeable
  record Opened(String account, String displayName, String csrfToken) {}
}
