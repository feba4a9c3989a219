package mx.trazo.fhir;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A hospital's system that is told what happens: it takes a notification in before it answers, and
 * knows by the numbers what it has taken in before.
 */
final class Subscriber implements AutoCloseable {
  /** How it is. */
  enum Mood {
    /** Takes and answers. */
    WELL,
    /** Answers 500 and takes nothing. */
    BROKEN,
    /** Takes, and hangs up before it answers. */
    HANGS_UP,
    /** Takes, and never answers. */
    SILENT,
    /** Sends whoever comes elsewhere. */
    REDIRECTS
  }

  private final int port;
  private @Nullable HttpServer server;
  private volatile Mood mood = Mood.WELL;

  /** What was taken in, by its number: what changed. */
  private final Map<Long, String> applied = new TreeMap<>();

  /** The body of each notification of events, by its first number and its last. */
  private final Map<String, String> bodies = new TreeMap<>();

  private final List<String> faults = new ArrayList<>();
  private final List<String> kinds = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private int came;
  private int again;

  Subscriber() {
    HttpServer first = listen(0);
    port = first.getAddress().getPort();
    server = first;
  }

  private HttpServer listen(int at) {
    try {
      HttpServer listening =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
      listening.createContext("/", this::take);
      listening.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      listening.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + port + "/avisos";
  }

  /** Nobody listens any more. */
  synchronized void stop() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  /** Listens where it did before. */
  synchronized void start() {
    if (server == null) {
      server = listen(port);
    }
  }

  void is(Mood next) {
    mood = next;
  }

  private void take(HttpExchange exchange) throws IOException {
    Mood now = mood;
    byte[] body = exchange.getRequestBody().readAllBytes();
    synchronized (this) {
      came++;
      headers.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
      if (now != Mood.BROKEN && now != Mood.REDIRECTS) {
        apply(new String(body, StandardCharsets.UTF_8));
      }
    }
    switch (now) {
      case WELL -> exchange.sendResponseHeaders(200, -1);
      case BROKEN -> exchange.sendResponseHeaders(500, -1);
      case REDIRECTS -> {
        exchange.getResponseHeaders().add("Location", address() + "/otra");
        exchange.sendResponseHeaders(307, -1);
      }
      case HANGS_UP -> {
        // closed below, without a word
      }
      case SILENT -> {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
    exchange.close();
  }

  private void apply(String body) {
    Bundle bundle = FhirCalls.R4.newJsonParser().parseResource(Bundle.class, body);
    Parameters status = (Parameters) bundle.getEntryFirstRep().getResource();
    kinds.add(status.getParameter("type").getValue().primitiveValue());
    List<ParametersParameterComponent> events =
        status.getParameter().stream()
            .filter(parameter -> parameter.getName().equals("notification-event"))
            .toList();
    if (events.isEmpty()) {
      return;
    }
    String span = number(events.getFirst()) + "-" + number(events.getLast());
    String before = bodies.putIfAbsent(span, body);
    if (before != null) {
      again++;
      if (!before.equals(body)) {
        faults.add("another bundle for " + span);
      }
    }
    for (ParametersParameterComponent event : events) {
      long number = number(event);
      String focus = ((Reference) part(event, "focus").getValue()).getReference();
      if (number <= applied.size()) {
        if (!focus.equals(applied.get(number))) {
          faults.add(number + " was " + applied.get(number) + " and is " + focus);
        }
      } else if (number == applied.size() + 1) {
        applied.put(number, focus);
      } else {
        faults.add(number + " came after " + applied.size());
      }
    }
  }

  private static long number(ParametersParameterComponent event) {
    return Long.parseLong(part(event, "event-number").getValue().primitiveValue());
  }

  private static ParametersParameterComponent part(
      ParametersParameterComponent event, String name) {
    return event.getPart().stream()
        .filter(part -> part.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** What changed, in the order of the numbers. */
  synchronized List<String> applied() {
    return List.copyOf(applied.values());
  }

  /** What was wrong with what came. */
  synchronized List<String> faults() {
    return List.copyOf(faults);
  }

  /** handshake, heartbeat or event-notification, for each that was taken. */
  synchronized List<String> kinds() {
    return List.copyOf(kinds);
  }

  /** The header that was asked for, each time. */
  synchronized List<String> headers() {
    return List.copyOf(headers);
  }

  /** The notifications of events that were taken, each once. */
  synchronized List<String> bodies() {
    return List.copyOf(bodies.values());
  }

  /** How many requests came. */
  synchronized int came() {
    return came;
  }

  /** How many notifications came that had been taken before. */
  synchronized int again() {
    return again;
  }

  @Override
  public void close() {
    stop();
  }
}
