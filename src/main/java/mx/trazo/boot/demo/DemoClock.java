package mx.trazo.boot.demo;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * The clock of the demo's own context, which is set to days gone by; nothing that serves requests
 * ever sees it.
 */
@Singleton
@Primary
@Requires(property = DemoClock.PROPERTY)
public class DemoClock implements InstantSource {
  /** Set in the demo's own context only. */
  public static final String PROPERTY = "trazo.demo.clock";

  private Instant next = Instant.EPOCH;

  /** From now on it is that time. */
  synchronized void set(Instant at) {
    next = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** A little later each time it is asked. */
  @Override
  public synchronized Instant instant() {
    next = next.plusMillis(20);
    return next;
  }
}
