package mx.trazo.web.offline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line between a hospital's browser and the server: it can be cut, lead to another server, and
 * lose answers whose request was carried out, or the whole server at that moment.
 */
final class BadLine implements AutoCloseable {
  private static final Pattern COMMAND =
      Pattern.compile("POST /api/(orders|specimens/collections|shipments|scans)");

  private final ServerSocket door;
  private final RandomGenerator random;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lost = new AtomicInteger();
  private volatile @Nullable URI server;
  private volatile double lossy;
  private volatile boolean newVersion;
  private final AtomicReference<@Nullable Runnable> atNextAnswer = new AtomicReference<>();

  BadLine(RandomGenerator random) throws IOException {
    this.random = random;
    this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  /** Where the browser goes. */
  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort());
  }

  /** Leads to this server from now on. */
  void connect(URI to) {
    server = to;
  }

  /** Nothing goes through, and what was under way breaks off. */
  void cut() {
    server = null;
    open.forEach(BadLine::shut);
  }

  /** Loses this share of the answers to commands, after the server has carried them out. */
  void loseAnswers(double share) {
    lossy = share;
  }

  /**
   * Does this once, when the next answer to a command has come from the server and before the
   * browser has seen a byte of it; the answer is lost and the line is cut.
   */
  void atNextAnswer(Runnable blow) {
    atNextAnswer.set(blow);
  }

  /** Whether that has happened. */
  boolean struck() {
    return atNextAnswer.get() == null;
  }

  /** The server's page has another version than before. */
  void publishNewVersion() {
    newVersion = true;
  }

  /** How many answers were lost. */
  int lost() {
    return lost.get();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        URI to = server;
        if (to == null) {
          shut(client);
        } else {
          join(client, to);
        }
      } catch (IOException e) {
        // the browser tries again
      }
    }
  }

  private void join(Socket client, URI to) {
    Socket far = new Socket();
    open.add(client);
    open.add(far);
    try {
      far.connect(new InetSocketAddress(to.getHost(), to.getPort()), 5_000);
    } catch (IOException e) {
      shut(client);
      return;
    }
    var command = new AtomicBoolean();
    Thread.ofVirtual().start(() -> carry(client, far, command, true));
    Thread.ofVirtual().start(() -> carry(far, client, command, false));
  }

  private void carry(Socket from, Socket to, AtomicBoolean command, boolean request) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        String seen = new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
        if (request) {
          if (COMMAND.matcher(seen).lookingAt()) {
            command.set(true);
          }
          // plain answers, so that a version can be changed in them
          seen = seen.replace("Accept-Encoding:", "X-ccept-Encoding:");
        } else if (command.getAndSet(false) && isLost()) {
          lost.incrementAndGet();
          return;
        } else if (newVersion) {
          seen = seen.replaceFirst("const VERSION = \"....", "const VERSION = \"nuev");
        }
        out.write(seen.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
      }
    } catch (IOException e) {
      // one side went away
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  /** Whether the answer that has just come is lost, with or without the server that gave it. */
  private boolean isLost() {
    Runnable blow = atNextAnswer.getAndSet(null);
    if (blow != null) {
      server = null;
      blow.run();
      return true;
    }
    return random.nextDouble() < lossy;
  }

  private static void shut(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    cut();
  }
}
