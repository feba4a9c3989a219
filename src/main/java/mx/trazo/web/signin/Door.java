package mx.trazo.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.access.AccessRefusal;
import mx.trazo.access.OpenedSession;
import mx.trazo.access.SignIn;
import mx.trazo.access.SignInByPin.Browser;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.web.edge.ClientAddress;
import mx.trazo.web.edge.Presence;
import mx.trazo.web.edge.RefusalTable;
import org.jspecify.annotations.Nullable;

/** Signs in the sender of a request, page or program alike. */
@Singleton
class Door {
  private static final String A_MINUTE = "60";

  private final SignIn signIn;
  private final SignInRate rate;
  private final ClientAddress addresses;
  private final SessionCookie cookie;
  private final StationCookie stationCookie;

  Door(
      SignIn signIn,
      SignInRate rate,
      ClientAddress addresses,
      SessionCookie cookie,
      StationCookie stationCookie) {
    this.signIn = signIn;
    this.rate = rate;
    this.addresses = addresses;
    this.cookie = cookie;
    this.stationCookie = stationCookie;
  }

  /** Counts an attempt; false when there were too many from there. */
  boolean allows(HttpRequest<?> request) {
    return rate.allows(addresses.of(request));
  }

  /** The refusal of an attempt too many. */
  static Refusal tooMany() {
    return Refusal.of(AccessRefusal.SIGN_IN_THROTTLED, A_MINUTE);
  }

  /** A session of a program that knows the password; its former one ends. */
  Outcome<OpenedSession> openProgram(HttpRequest<?> request, String username, String password) {
    return allows(request)
        ? signIn.signIn(username, password, addresses.of(request), sessionIn(request))
        : new Outcome.Refused<>(tooMany());
  }

  /** A session for whoever knows the password; the browser's former one ends. */
  Outcome<OpenedSession> open(HttpRequest<?> request, String username, String password) {
    return allows(request)
        ? signIn.signInAtBrowser(
            username,
            password,
            addresses.of(request),
            sessionIn(request),
            stationCookie.tokenIn(request).orElse(null))
        : new Outcome.Refused<>(tooMany());
  }

  /** The same for the one who was at the station last. */
  Outcome<OpenedSession> openAgain(HttpRequest<?> request, String password) {
    return signIn.signInAgain(
        password,
        addresses.of(request),
        sessionIn(request),
        stationCookie.tokenIn(request).orElse(null));
  }

  /** What the browser brings to a shared station. */
  Browser browser(HttpRequest<?> request) {
    return new Browser(
        stationCookie.tokenIn(request).orElse(null),
        sessionIn(request),
        Presence.of(request).map(Presence::actor).orElse(null));
  }

  private @Nullable String sessionIn(HttpRequest<?> request) {
    return cookie.tokenIn(request).orElse(null);
  }

  /** 401 for a wrong name or password, otherwise the status of the refusal's kind. */
  HttpStatus status(Refusal refusal) {
    return refusal.code() == AccessRefusal.SIGN_IN_FAILED
        ? HttpStatus.UNAUTHORIZED
        : RefusalTable.status(refusal.code().kind());
  }

  /** For how many seconds to wait, if the refusal says. */
  static Optional<String> retryAfter(Refusal refusal) {
    return refusal.code() == AccessRefusal.SIGN_IN_THROTTLED
        ? Optional.of(refusal.facts().getFirst())
        : Optional.empty();
  }
}
