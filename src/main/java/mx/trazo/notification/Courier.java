package mx.trazo.notification;

/** Takes a notification to the subscriber; nothing is kept of it here. */
public interface Courier {
  /** Tries once, within the time that the subscription gives. */
  Delivery deliver(Notification notification);
}
