package mx.trazo.boot;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Ulid;

/** The clock and the source of identifiers that every room asks for. */
@Factory
final class KernelBeans {
  /**
   * The time in whole microseconds: what the database keeps, so that nothing is rounded twice. It
   * goes before the clock that the framework brings for itself.
   */
  @Singleton
  @Primary
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  /** Unpredictable identifiers that sort by time. */
  @Singleton
  Ids ids(InstantSource clock) {
    RandomGenerator random = new SecureSource();
    return () -> Ulid.at(clock.instant(), random);
  }
}
