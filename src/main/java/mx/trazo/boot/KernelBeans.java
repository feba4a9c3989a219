package mx.trazo.boot;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import mx.trazo.boot.demo.DemoClock;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Ulid;
import org.jspecify.annotations.Nullable;

/** The clock and the source of identifiers that every room asks for. */
@Factory
final class KernelBeans {
  /**
   * The time in whole microseconds: what the database keeps, so that nothing is rounded twice. It
   * goes before the clock that the framework brings for itself.
   */
  @Singleton
  @Primary
  @Requires(missingProperty = DemoClock.PROPERTY)
  InstantSource clock() {
    return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
  }

  /** Unpredictable identifiers that sort by time. */
  @Singleton
  Ids ids(InstantSource clock) {
    RandomGenerator random = new SecureSource();
    return () -> Ulid.at(clock.instant(), random);
  }

  /**
   * Tells facts to every listener there is. The container is asked at the first fact, when all
   * listeners can be made; they hear in the order of their class names, so that locks are always
   * taken in the same order.
   */
  @Singleton
  Facts facts(BeanContext beans) {
    return new Facts(
        new Provider<>() {
          private volatile @Nullable List<FactListener<?>> found;

          @Override
          public List<FactListener<?>> get() {
            List<FactListener<?>> known = found;
            if (known == null) {
              List<FactListener<?>> all = new ArrayList<>();
              beans.getBeansOfType(FactListener.class).forEach(all::add);
              all.sort(Comparator.comparing(listener -> listener.getClass().getName()));
              known = List.copyOf(all);
              found = known;
            }
            return known;
          }
        });
  }
}
