package mx.trazo.notification;

/** Puts a notification into the words of an exchange; the same one always into the same words. */
public interface NotificationWriter {
  /** The body to be posted. */
  byte[] write(Notification notification);

  /** Its media type. */
  String mediaType();
}
