package mx.trazo.web.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.util.Locale;

/** Whether a request was made by one of our own pages, as far as the browser tells. */
final class Origin {
  private Origin() {}

  /**
   * By Sec-Fetch-Site where the browser sends it (https and localhost), else by Origin; when
   * neither tells, the token alone decides. Our pages send no referrer, hence browsers send {@code
   * Origin: null} with their forms: that tells nothing.
   */
  static boolean isOurs(HttpRequest<?> request) {
    HttpHeaders headers = request.getHeaders();
    String site = headers.get("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = headers.get(HttpHeaders.ORIGIN);
    if (origin == null || origin.equals("null")) {
      return true;
    }
    String host = headers.get(HttpHeaders.HOST);
    return host != null && host.toLowerCase(Locale.ROOT).equals(authority(origin));
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
