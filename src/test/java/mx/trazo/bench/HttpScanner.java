package mx.trazo.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** Scans over one connection. */
final class HttpScanner implements Load.Worker {
  private final RawHttp http;

  HttpScanner(URI server, String cookie, String csrf) throws IOException {
    http =
        new RawHttp(
            server,
            "Origin: "
                + server.getScheme()
                + "://"
                + server.getHost()
                + ":"
                + server.getPort()
                + "\r\nCookie: "
                + cookie
                + "\r\nX-CSRF-Token: "
                + csrf
                + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n");
  }

  @Override
  public void scan(String label) throws IOException {
    String answer =
        http.post(
            "/api/scans",
            "{\"scanId\":\""
                + UUID.randomUUID()
                + "\",\"raw\":\""
                + label
                + "\",\"mode\":\"RECEIVE\",\"context\":\"\",\"station\":\"banco\",\"occurredAt\":\""
                + Instant.now()
                + "\"}");
    if (!answer.contains("\"RECORDED\"")) {
      throw new IOException("not recorded: " + answer);
    }
  }

  @Override
  public void close() throws IOException {
    http.close();
  }
}
