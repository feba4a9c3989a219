package mx.trazo.notification;

/** What becomes of a subscription. */
public enum SubscriptionStatus {
  /** On record; the handshake was not answered yet. */
  REQUESTED,
  /** The handshake was answered: events are sent. */
  ACTIVE,
  /** Nobody answered for too long: events are numbered on and not sent. */
  ERROR,
  /** Over. */
  OFF
}
