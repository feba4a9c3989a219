package mx.trazo.specimen.label.printer;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** A label printer that speaks as much ZPL II as a queue needs, and fails as printers do. */
public final class EmulatedPrinter implements AutoCloseable {
  private static final String END = "^XZ";

  private final ServerSocket server;
  private final List<String> printed = new ArrayList<>();
  private final List<String> held = new ArrayList<>();
  private final AtomicInteger open = new AtomicInteger();
  private volatile int mostOpen;
  private volatile Habit habit = Habit.GOOD;
  private volatile int after;
  private volatile boolean paperOut;

  /** What it does wrong, once so many labels came out. */
  public enum Habit {
    /** Nothing. */
    GOOD,
    /** Answers no question. */
    SILENT,
    /** Takes a label, jams, and holds it. */
    JAMS,
    /** Hangs up in the middle of a label. */
    DROPS,
    /** Prints a label and hangs up before it says so. */
    DROPS_AFTERWARDS
  }

  private EmulatedPrinter(ServerSocket server) {
    this.server = server;
    Thread.ofVirtual().start(this::serve);
  }

  /** On a free port of printers. */
  public static EmulatedPrinter start() throws IOException {
    IOException last = new IOException("no port of printers");
    for (int port = 9100; port <= 9199; port++) {
      try {
        return at(port);
      } catch (BindException e) {
        last = e;
      }
    }
    throw last;
  }

  /** On a port. */
  public static EmulatedPrinter at(int port) throws IOException {
    return new EmulatedPrinter(new ServerSocket(port, 20, InetAddress.getLoopbackAddress()));
  }

  public int port() {
    return server.getLocalPort();
  }

  /** Behaves so after so many labels. */
  public void behave(Habit next, int labels) {
    after = labels;
    habit = next;
  }

  /** Somebody puts paper in: what it held comes out, as real ones do. */
  public synchronized void mend() {
    habit = Habit.GOOD;
    paperOut = false;
    printed.addAll(held);
    held.clear();
  }

  /** The ZPL of what came out. */
  public synchronized List<String> printed() {
    return List.copyOf(printed);
  }

  int mostOpen() {
    return mostOpen;
  }

  private void serve() {
    try {
      while (true) {
        Socket line = server.accept();
        Thread.ofVirtual().start(() -> talk(line));
      }
    } catch (IOException e) {
      open.set(0); // closed
    }
  }

  private void talk(Socket line) {
    int now = open.incrementAndGet();
    mostOpen = Math.max(mostOpen, now);
    try (line) {
      InputStream in = line.getInputStream();
      var received = new StringBuilder();
      int next;
      while ((next = in.read()) >= 0) {
        received.append((char) next);
        if (hangsUpInside(received)) {
          return;
        }
        if (received.toString().endsWith(END)) {
          boolean hangUp = label(received.toString());
          received.setLength(0);
          if (hangUp) {
            return;
          }
        } else if (received.toString().endsWith("~HS")) {
          received.setLength(0);
          if (habit != Habit.SILENT) {
            line.getOutputStream().write(status().getBytes(StandardCharsets.US_ASCII));
            line.getOutputStream().flush();
          }
        }
      }
    } catch (IOException e) {
      received(e);
    } finally {
      open.decrementAndGet();
    }
  }

  private static void received(IOException e) {
    if (e.getMessage() == null) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized boolean hangsUpInside(StringBuilder received) {
    return habit == Habit.DROPS && printed.size() >= after && received.indexOf("^PW") >= 0;
  }

  /** True when it hangs up now. */
  private synchronized boolean label(String zpl) {
    boolean fails = printed.size() >= after;
    if (paperOut || (habit == Habit.JAMS && fails)) {
      paperOut = true;
      held.add(zpl);
      return false;
    }
    printed.add(zpl);
    return habit == Habit.DROPS_AFTERWARDS && fails;
  }

  private synchronized String status() {
    String first =
        String.format(Locale.ROOT, "030,%d,0,0199,%03d,0,0,0,000,0,0,0", out(), held.size());
    String second = String.format(Locale.ROOT, "000,0,0,0,0,2,4,0,%08d,1,000", held.size());
    return framed(first) + framed(second) + framed("1234,0");
  }

  private int out() {
    return paperOut ? 1 : 0;
  }

  private static String framed(String text) {
    return (char) 2 + text + (char) 3 + "\r\n";
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
