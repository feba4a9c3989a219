package mx.trazo.alert;

/** How far a message has come. */
public enum MessageState {
  /** It will be sent. */
  WAITING,
  /** Somebody sends it, or did and is gone. */
  SENDING,
  /** It was taken. */
  SENT,
  /** Nobody tries any more. */
  FAILED
}
