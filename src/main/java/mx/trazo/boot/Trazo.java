package mx.trazo.boot;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The program: finds or starts the database, then serves pages, JSON and FHIR on one port. */
public final class Trazo implements AutoCloseable {
  private final Optional<EmbeddedMariaDb> embedded;
  private final RunningServer server;

  private Trazo(Optional<EmbeddedMariaDb> embedded, RunningServer server) {
    this.embedded = embedded;
    this.server = server;
  }

  /** Starts and returns when it listens; ends with status 1 and one sentence when it cannot. */
  public static void main(String[] args) {
    var started = new AtomicReference<@Nullable Trazo>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started.get()), "trazo-stop"));
    try {
      Settings settings = Settings.ofProcess();
      Trazo trazo = start(settings);
      started.set(trazo);
      trazo.announce(settings, System.out);
    } catch (IOException | SQLException | RuntimeException e) {
      System.err.println("Trazo no pudo iniciar / could not start:");
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        System.err.println("  " + cause.getClass().getSimpleName() + ": " + cause.getMessage());
      }
      System.exit(1);
    }
  }

  /** Also when it was told to end while it was starting: no database server stays behind. */
  private static void stop(@Nullable Trazo trazo) {
    if (trazo != null) {
      trazo.close();
    }
    List<ProcessHandle> left = ProcessHandle.current().descendants().toList();
    left.forEach(ProcessHandle::destroy);
    left.forEach(process -> process.onExit().completeOnTimeout(process, 20, SECONDS).join());
  }

  /**
   * Starts the database when none was named, then the server.
   *
   * @throws IOException when the embedded database does not start
   * @throws SQLException when the database does not answer
   */
  static Trazo start(Settings settings) throws IOException, SQLException {
    if (settings.server().isPresent()) {
      return new Trazo(
          Optional.empty(),
          RunningServer.start(settings.server().get(), settings.bind(), settings.port(), Map.of()));
    }
    Path work = settings.work();
    EmbeddedMariaDb database =
        EmbeddedMariaDb.start(work.resolve("database"), work.resolve("programs"));
    try {
      return new Trazo(
          Optional.of(database),
          RunningServer.start(
              database.withSchema("trazo"), settings.bind(), settings.port(), Map.of()));
    } catch (SQLException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private void announce(Settings settings, PrintStream out) {
    Optional<DemoLoader> demo =
        settings.demo() ? server.context().findBean(DemoLoader.class) : Optional.empty();
    demo.ifPresent(DemoLoader::load);
    out.println();
    out.println("Trazo: " + server.address());
    demo.ifPresent(loader -> out.println(loader.accounts()));
    out.flush();
  }

  /** Stops the server first, then its database. */
  @Override
  public void close() {
    server.close();
    embedded.ifPresent(EmbeddedMariaDb::close);
  }
}
