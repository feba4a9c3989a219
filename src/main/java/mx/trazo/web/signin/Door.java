package mx.trazo.web.signin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.access.AccessRefusal;
import mx.trazo.access.OpenedSession;
import mx.trazo.access.SignIn;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.web.edge.RefusalTable;

/** Signs in the sender of a request, page or program alike. */
@Singleton
class Door {
  private static final String A_MINUTE = "60";

  private final SignIn signIn;
  private final SignInRate rate;
  private final ClientAddress addresses;
  private final SessionCookie cookie;

  Door(SignIn signIn, SignInRate rate, ClientAddress addresses, SessionCookie cookie) {
    this.signIn = signIn;
    this.rate = rate;
    this.addresses = addresses;
    this.cookie = cookie;
  }

  /** A session for whoever knows the password; the browser's former one ends. */
  Outcome<OpenedSession> open(HttpRequest<?> request, String username, String password) {
    String address = addresses.of(request);
    return rate.allows(address)
        ? signIn.signIn(username, password, address, cookie.tokenIn(request).orElse(null))
        : Outcome.refused(AccessRefusal.SIGN_IN_THROTTLED, A_MINUTE);
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
