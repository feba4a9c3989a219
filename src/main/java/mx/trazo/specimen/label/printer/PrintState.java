package mx.trazo.specimen.label.printer;

/** How far a label in the queue has come. */
public enum PrintState {
  /** Waits for the printer; nothing of it was sent. */
  QUEUED,
  /** On its way to the printer. */
  SENDING,
  /** The printer said that it printed it, or a person did. */
  PRINTED,
  /** It was sent and nobody knows whether it came out; a person is asked. */
  UNSURE,
  /** It will not be printed: taken back, or replaced by a copy. */
  FAILED
}
