package mx.trazo.web.signin;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import mx.trazo.access.Station;

/** The cookie that makes a browser a shared station; it outlives the sessions of the day. */
@Singleton
class StationCookie {
  private final boolean secure;
  private final String name;

  StationCookie(@Value("${trazo.web.secure:false}") boolean secure) {
    this.secure = secure;
    this.name = secure ? "__Host-trazo-puesto" : "trazo-puesto";
  }

  /** The token a request brings. */
  Optional<String> tokenIn(HttpRequest<?> request) {
    return request.getCookies().findCookie(name).map(Cookie::getValue);
  }

  /** A cookie that lasts as long as the station may. */
  Cookie carrying(String token) {
    return cookie(token).maxAge(Station.LASTS);
  }

  /** A cookie that removes it. */
  Cookie cleared() {
    return cookie("").maxAge(0);
  }

  private Cookie cookie(String value) {
    return Cookie.of(name, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Strict);
  }
}
