package mx.trazo.notification.wire;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import mx.trazo.notification.Patience;

/** What the room needs to know of this installation. */
@Factory
final class NotificationBeans {
  @Singleton
  Patience patience(NotificationSettings settings) {
    return settings.patience();
  }

  @Singleton
  Names names() {
    return InetAddress::getAllByName;
  }
}
