package mx.trazo.web.signin;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The cookie that carries a session's token. Behind https it has the prefix that keeps neighbouring
 * hosts from setting it.
 */
@Singleton
class SessionCookie {
  private final boolean secure;
  private final String name;

  SessionCookie(@Value("${trazo.web.secure:false}") boolean secure) {
    this.secure = secure;
    this.name = secure ? "__Host-trazo" : "trazo";
  }

  /** The token a request brings. */
  Optional<String> tokenIn(HttpRequest<?> request) {
    return request.getCookies().findCookie(name).map(Cookie::getValue);
  }

  /** A cookie that lasts as long as the browser runs; the session itself ends earlier. */
  Cookie carrying(String token) {
    return cookie(token);
  }

  /** A cookie that removes it. */
  Cookie cleared() {
    return cookie("").maxAge(0);
  }

  private Cookie cookie(String value) {
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
  }
}
