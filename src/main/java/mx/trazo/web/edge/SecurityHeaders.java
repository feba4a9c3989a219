package mx.trazo.web.edge;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.NonBlocking;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/** Tells browsers to load nothing from elsewhere, to tell nobody, and to keep nothing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class SecurityHeaders implements Ordered {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
          + " base-uri 'none'; manifest-src 'self'; worker-src 'self'; media-src 'self'";

  /** The worker that decodes what a camera sees; its own policy is the one that holds for it. */
  private static final String DECODER = "/static/scan-decoder.js";

  private static final String DECODER_POLICY =
      POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

  private final boolean secure;

  SecurityHeaders(@Value("${trazo.web.secure:false}") boolean secure) {
    this.secure = secure;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.order() + 1;
  }

  @ResponseFilter
  @NonBlocking
  void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    headers.set(
        "Content-Security-Policy", request.getPath().equals(DECODER) ? DECODER_POLICY : POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set(
        "Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
    if (secure) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!request.getPath().startsWith("/static/")) {
      headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
  }
}
