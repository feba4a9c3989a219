package mx.trazo.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Another system that is told by POST: it keeps what came, each message once by its key. */
final class Receiver implements AutoCloseable {
  /** What came with a POST. */
  record Came(String path, Map<String, String> headers, String body) {
    String header(String name) {
      return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }
  }

  private final HttpServer server;
  private final List<Came> all = new ArrayList<>();
  private final AtomicInteger status = new AtomicInteger(200);
  private volatile Runnable beforeAnswer = () -> {};

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::take);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = new TreeMap<String, String>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
      synchronized (this) {
        all.add(new Came(exchange.getRequestURI().getPath(), headers, body));
      }
      beforeAnswer.run();
      exchange.sendResponseHeaders(status.get(), -1);
    }
  }

  /** Answers this from now on. */
  void answers(int code) {
    status.set(code);
  }

  /** Runs when something came and is not answered yet. */
  void beforeAnswer(Runnable then) {
    beforeAnswer = then;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** All that came to a path, in order. */
  synchronized List<Came> came(String path) {
    return all.stream().filter(one -> one.path().equals(path)).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
