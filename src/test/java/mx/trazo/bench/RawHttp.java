package mx.trazo.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept-open connection; small, so that what is measured is the server. */
final class RawHttp implements AutoCloseable {
  private final Socket socket;
  private final InputStream in;
  private final String common;

  /**
   * Connects.
   *
   * @param headers those that every request has, each with its line end
   */
  RawHttp(URI server, String headers) throws IOException {
    socket = new Socket(server.getHost(), server.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 8192);
    common = " HTTP/1.1\r\nHost: " + server.getHost() + ":" + server.getPort() + "\r\n" + headers;
  }

  /** The status line and the body of the answer to a GET. */
  String get(String path) throws IOException {
    write("GET " + path + common + "\r\n", new byte[0]);
    return read();
  }

  /** The status line and the body of the answer to a POST. */
  String post(String path, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    write("POST " + path + common + "Content-Length: " + bytes.length + "\r\n\r\n", bytes);
    return read();
  }

  private void write(String head, byte[] body) throws IOException {
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[start.length + body.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(body, 0, all, start.length, body.length);
    socket.getOutputStream().write(all);
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
