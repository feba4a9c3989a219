package mx.trazo.processing;

/** Where the work on one ordered test stands. */
public enum WorkState {
  /** At the bench. */
  OPEN,
  /** On the desk of whoever reads it. */
  AT_READING,
  /** Its report was released. */
  DONE
}
