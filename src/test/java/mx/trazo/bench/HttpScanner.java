package mx.trazo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Scans over one kept-open connection; small, so that what is measured is the server. */
final class HttpScanner implements Load.Worker {
  private final Socket socket;
  private final InputStream in;
  private final String head;

  HttpScanner(URI server, String cookie, String csrf) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 8192);
    head =
        "POST /api/scans HTTP/1.1\r\nHost: "
            + server.getHost()
            + ":"
            + server.getPort()
            + "\r\nOrigin: "
            + server.getScheme()
            + "://"
            + server.getHost()
            + ":"
            + server.getPort()
            + "\r\nCookie: "
            + cookie
            + "\r\nX-CSRF-Token: "
            + csrf
            + "\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: ";
  }

  @Override
  public void scan(String label) throws IOException {
    String body =
        "{\"scanId\":\""
            + UUID.randomUUID()
            + "\",\"raw\":\""
            + label
            + "\",\"mode\":\"RECEIVE\",\"context\":\"\",\"station\":\"banco\",\"occurredAt\":\""
            + Instant.now()
            + "\"}";
    socket
        .getOutputStream()
        .write((head + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII));
    String answer = read();
    if (!answer.contains("\"RECORDED\"")) {
      throw new IOException("not recorded: " + answer);
    }
  }

  private String read() throws IOException {
    String status = line();
    int length = -1;
    boolean chunked = false;
    String header = line();
    while (!header.isEmpty()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(lower.substring(15).strip());
      } else if (lower.startsWith("transfer-encoding:") && lower.contains("chunked")) {
        chunked = true;
      }
      header = line();
    }
    if (!chunked) {
      return status + " " + new String(in.readNBytes(Math.max(0, length)), StandardCharsets.UTF_8);
    }
    var body = new StringBuilder(status).append(' ');
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      body.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
      line();
      size = Integer.parseInt(line(), 16);
    }
    line();
    return body.toString();
  }

  private String line() throws IOException {
    var out = new StringBuilder(64);
    int c = in.read();
    while (c != '\n') {
      if (c < 0) {
        throw new IOException("the server hung up");
      }
      if (c != '\r') {
        out.append((char) c);
      }
      c = in.read();
    }
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
