package mx.trazo.access.store;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import mx.trazo.access.StationRule;

/** What an operator may set about shared stations. */
@Factory
final class StationSettings {
  /** {@code trazo.station.lock-after}: five minutes unless somebody says otherwise. */
  @Singleton
  StationRule rule(@Value("${trazo.station.lock-after:5m}") Duration lockAfter) {
    return new StationRule(lockAfter);
  }
}
