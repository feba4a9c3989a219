package mx.trazo.fhir;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of the exchange as the client sees it, for links, locations and references. */
@Singleton
public class FhirBase {
  /** Where the exchange stands. */
  static final String MOUNT = "/fhir";

  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");
  private static final Pattern PREFIX = Pattern.compile("(/[A-Za-z0-9._~-]{1,64}){0,5}");

  private final FhirConfiguration configuration;

  /** Follows the configuration. */
  public FhirBase(FhirConfiguration configuration) {
    this.configuration = configuration;
  }

  /** The address, without a slash at the end. */
  public String of(HttpRequest<?> request) {
    String fixed = configuration.baseUrl();
    if (fixed != null && !fixed.isBlank()) {
      return fixed.endsWith("/") ? fixed.substring(0, fixed.length() - 1) : fixed;
    }
    HttpHeaders headers = request.getHeaders();
    String scheme = request.isSecure() ? "https" : "http";
    String host = headers.get(HttpHeaders.HOST);
    String prefix = "";
    if (configuration.trustForwarded()) {
      String proto = first(headers.get("X-Forwarded-Proto"));
      if (proto != null && (proto.equals("https") || proto.equals("http"))) {
        scheme = proto;
      }
      String forwarded = first(headers.get("X-Forwarded-Host"));
      String port = first(headers.get("X-Forwarded-Port"));
      if (forwarded != null) {
        host = forwarded.indexOf(':') < 0 && port != null ? forwarded + ":" + port : forwarded;
      }
      String path = first(headers.get("X-Forwarded-Prefix"));
      prefix = path != null && PREFIX.matcher(path).matches() ? path : "";
    }
    if (host == null || !HOST.matcher(host).matches()) {
      host = "localhost";
    }
    return scheme + "://" + withoutUsualPort(scheme, host) + prefix + MOUNT;
  }

  private static String withoutUsualPort(String scheme, String host) {
    String usual = scheme.equals("https") ? ":443" : ":80";
    return host.endsWith(usual) ? host.substring(0, host.length() - usual.length()) : host;
  }

  private static @Nullable String first(@Nullable String values) {
    return values == null ? null : values.split(",", -1)[0].trim();
  }
}
