package mx.trazo.web.edge;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.InetAddress;

/**
 * Where a request comes from. Behind a proxy the operator names the header in which it tells;
 * without that no header is believed.
 */
@Singleton
public final class ClientAddress {
  private static final int LONGEST = 64;

  private final String header;

  ClientAddress(@Value("${trazo.web.client-address-header:}") String header) {
    this.header = header;
  }

  /** The address as text; the last one a proxy added, if a header is believed. */
  public String of(HttpRequest<?> request) {
    if (!header.isEmpty()) {
      String told = request.getHeaders().get(header);
      if (told != null) {
        String last = told.substring(told.lastIndexOf(',') + 1).strip();
        return last.length() > LONGEST ? last.substring(0, LONGEST) : last;
      }
    }
    InetAddress address = request.getRemoteAddress().getAddress();
    return address == null ? "unknown" : address.getHostAddress();
  }
}
