package mx.trazo.boot;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The time, and so many seconds more as a file says: a test can make an hour pass in every process
 * that reads the same file.
 */
@Singleton
@Primary
@Replaces(bean = InstantSource.class, factory = KernelBeans.class)
@Requires(property = FileClock.PROPERTY)
public class FileClock implements InstantSource {
  /** Names the file. */
  public static final String PROPERTY = "trazo.test.clock-file";

  private final Path file;

  FileClock(@Property(name = PROPERTY) String file) {
    this.file = Path.of(file);
  }

  /** Makes so much time pass for all who read the file. */
  public static void pass(Path file, Duration time) {
    try {
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.writeString(next, Long.toString(seconds(file) + time.toSeconds()));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Instant instant() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS).plusSeconds(seconds(file));
  }

  private static long seconds(Path file) {
    try {
      return Files.exists(file) ? Long.parseLong(Files.readString(file)) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
