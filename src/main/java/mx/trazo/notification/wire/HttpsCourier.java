package mx.trazo.notification.wire;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import mx.trazo.notification.Caller;
import mx.trazo.notification.Courier;
import mx.trazo.notification.Delivery;
import mx.trazo.notification.Delivery.Failed;
import mx.trazo.notification.Notification;
import mx.trazo.notification.NotificationWriter;
import mx.trazo.notification.Patience;
import mx.trazo.notification.Subscription;
import mx.trazo.notification.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Posts notices to their subscribers. */
@Singleton
class HttpsCourier implements Courier {
  private static final Logger LOG = LoggerFactory.getLogger(HttpsCourier.class);

  private final NotificationWriter writer;
  private final Caller caller;
  private final Patience patience;

  HttpsCourier(NotificationWriter writer, Caller caller, Patience patience) {
    this.writer = writer;
    this.caller = caller;
    this.patience = patience;
  }

  @Override
  @SuppressWarnings("IllegalCatch") // a notice that cannot be written must not stop the others
  public Delivery deliver(Notification notification) {
    Subscription to = notification.subscription();
    byte[] body;
    try {
      body = writer.write(notification);
    } catch (RuntimeException e) {
      LOG.error("a notice of {} could not be written", to.id(), e);
      return new Failed(Trouble.NOT_WRITTEN);
    }
    Integer seconds = to.timeoutSeconds();
    return caller.post(
        URI.create(to.endpoint()),
        writer.mediaType(),
        to.headers(),
        body,
        seconds == null ? patience.answer() : Duration.ofSeconds(seconds));
  }
}
