package mx.trazo.boot;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Starts the embedded database without Trazo, prints how to reach it as lines a shell can read, and
 * stops it when its input ends: for measurements and for looking at the data.
 */
final class DatabaseOnly {
  private DatabaseOnly() {}

  /** The database of {@code TRAZO_WORK}, until the input ends or the process is told to stop. */
  public static void main(String[] args) throws IOException {
    Path work = Settings.ofProcess().work();
    EmbeddedMariaDb database =
        EmbeddedMariaDb.start(work.resolve("database"), work.resolve("programs"));
    Runtime.getRuntime().addShutdownHook(new Thread(database::close, "database-stop"));
    DatabaseServer server = database.withSchema("trazo");
    DatabaseUser owner = server.owner().orElseThrow();
    System.out.println("TRAZO_DB_URL=" + server.url().text());
    System.out.println("TRAZO_DB_USER=" + server.application().name());
    System.out.println("TRAZO_DB_PASSWORD=" + server.application().password());
    System.out.println("TRAZO_DB_ADMIN_USER=" + owner.name());
    System.out.println("TRAZO_DB_ADMIN_PASSWORD=" + owner.password());
    System.out.println("ready");
    System.out.flush();
    int ignored = 0;
    while (ignored >= 0) {
      ignored = System.in.read();
    }
    System.exit(0);
  }
}
