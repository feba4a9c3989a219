package mx.trazo.alert.wire;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import mx.trazo.alert.AlertPatience;

/** What the room needs to know of this installation. */
@Factory
final class AlertBeans {
  @Singleton
  AlertPatience alertPatience(AlertSettings settings) {
    return settings.patience();
  }
}
