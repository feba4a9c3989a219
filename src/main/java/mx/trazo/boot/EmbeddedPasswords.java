package mx.trazo.boot;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * The invented passwords of the embedded server, kept beside its data and readable by its owner
 * only. The application's user gets no right here: those are granted table by table.
 */
record EmbeddedPasswords(String root, String owner, String application) {
  static final String OWNER = "trazo_owner";
  static final String APPLICATION = "trazo_app";
  private static final String FILE = "passwords";

  static EmbeddedPasswords invent() {
    var random = new SecureRandom();
    return new EmbeddedPasswords(one(random), one(random), one(random));
  }

  private static String one(SecureRandom random) {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static Optional<EmbeddedPasswords> find(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    var kept = new Properties();
    kept.load(new StringReader(Files.readString(file)));
    return Optional.of(
        new EmbeddedPasswords(
            kept.getProperty("root", ""),
            kept.getProperty("owner", ""),
            kept.getProperty("application", "")));
  }

  /** Written under another name first: the file stands only when the server knows them all. */
  void keepIn(Path folder) throws IOException {
    Path draft = folder.resolve(FILE + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        draft, "root=" + root + "\nowner=" + owner + "\napplication=" + application + "\n");
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** What makes the users; run once as root, who then needs the password too. */
  String statements() {
    return """
    CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';
    GRANT ALL PRIVILEGES ON *.* TO '%s'@'127.0.0.1' WITH GRANT OPTION;
    CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';
    DELETE FROM mysql.global_priv WHERE user = '';
    DROP DATABASE IF EXISTS test;
    DELETE FROM mysql.db WHERE db LIKE 'test%%';
    ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';
    FLUSH PRIVILEGES;
    """
        .formatted(OWNER, owner, OWNER, APPLICATION, application, root);
  }

  @Override
  public String toString() {
    return "passwords";
  }
}
