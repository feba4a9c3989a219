package mx.trazo.notification.wire;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One connection to one address, for one POST of HTTP/1.1, all of it within a time. Nothing but the
 * first line of the answer is read.
 */
final class OnePost implements AutoCloseable {
  private static final int HTTPS = 443;
  private static final int HTTP = 80;
  private static final int LONGEST_LINE = 1_000;
  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})( .*)?");

  private final URI to;
  private final Socket socket;
  private final long end;
  private final Thread watch;

  private OnePost(URI to, Socket socket, long end, Thread watch) {
    this.to = to;
    this.socket = socket;
    this.end = end;
    this.watch = watch;
  }

  /**
   * Connects to the address and, for HTTPS, makes sure that it is the host of the URI.
   *
   * @param time for everything together
   */
  static OnePost open(URI to, InetAddress address, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    boolean secure = to.getScheme().equalsIgnoreCase("https");
    int port = to.getPort() > 0 ? to.getPort() : secure ? HTTPS : HTTP;
    var plain = new Socket(Proxy.NO_PROXY);
    // a write has no time limit of its own, and a read has one for each byte only
    Thread watch = Thread.ofVirtual().start(() -> closeAt(end, plain));
    try {
      plain.connect(new InetSocketAddress(address, port), left(end));
      plain.setTcpNoDelay(true);
      plain.setSoTimeout(left(end));
      return new OnePost(to, secure ? secured(plain, to.getHost(), port) : plain, end, watch);
    } catch (IOException e) {
      watch.interrupt();
      plain.close();
      throw inTime(e, end);
    }
  }

  private static void closeAt(long end, Socket socket) {
    try {
      Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
      socket.close();
    } catch (InterruptedException answered) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // a line that is gone is closed
      return;
    }
  }

  /** What is thrown when the time is over only says that the line was closed. */
  private static IOException inTime(IOException e, long end) {
    return System.nanoTime() >= end ? new SocketTimeoutException("the time is over") : e;
  }

  private static Socket secured(Socket plain, String host, int port) throws IOException {
    var factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var secure = (SSLSocket) factory.createSocket(plain, name, port, true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    return secure;
  }

  /**
   * Posts and answers the status, or 0 when what came back is no answer of HTTP.
   *
   * @throws SocketTimeoutException when the time is over, whatever had been done by then
   */
  int send(String mediaType, List<String> headers, byte[] body) throws IOException {
    try {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      out.write(head(mediaType, headers, body.length).getBytes(StandardCharsets.US_ASCII));
      out.write(body);
      out.flush();
      return status();
    } catch (IOException e) {
      throw inTime(e, end);
    }
  }

  private String head(String mediaType, List<String> headers, int length) {
    String path = to.getRawPath() == null || to.getRawPath().isEmpty() ? "/" : to.getRawPath();
    String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
    String host = to.getHost() + (to.getPort() > 0 ? ":" + to.getPort() : "");
    var head = new StringBuilder();
    head.append("POST ").append(path).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(host).append("\r\n");
    head.append("User-Agent: Trazo\r\n");
    head.append("Accept: ").append(mediaType).append("\r\n");
    head.append("Content-Type: ").append(mediaType).append("\r\n");
    head.append("Content-Length: ").append(length).append("\r\n");
    head.append("Connection: close\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private int status() throws IOException {
    InputStream in = socket.getInputStream();
    int status;
    do {
      Matcher read = STATUS.matcher(line(in));
      status = read.matches() ? Integer.parseInt(read.group(1)) : 0;
      // an answer of 1xx is followed by an empty line and the real one
      if (status >= 100 && status < 200) {
        while (!line(in).isEmpty()) {
          // its headers say nothing to us
        }
      }
    } while (status >= 100 && status < 200);
    return status;
  }

  private String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      socket.setSoTimeout(left(end));
      int next = in.read();
      if (next < 0) {
        throw new IOException("the other side hung up");
      }
      if (next == '\n') {
        return line.toString().stripTrailing();
      }
      line.append((char) next);
    }
    return "-";
  }

  private static int left(long end) throws SocketTimeoutException {
    long millis = (end - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException("the time is over");
    }
    return Math.toIntExact(Math.min(millis, 600_000));
  }

  @Override
  public void close() {
    watch.interrupt();
    try {
      socket.close();
    } catch (IOException e) {
      // a line that is gone is closed
      return;
    }
  }
}
