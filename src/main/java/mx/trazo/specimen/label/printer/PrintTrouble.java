package mx.trazo.specimen.label.printer;

/** What keeps a printer or a label from being done. */
public enum PrintTrouble {
  /** Nobody answers at its address. */
  UNREACHABLE,
  /** Its address is not one we may talk to. */
  FORBIDDEN_HOST,
  /** It took the line and said nothing we understand. */
  NO_ANSWER,
  /** The line broke while a label was on it. */
  LINE_DROPPED,
  /** No labels left, or jammed. */
  PAPER_OUT,
  /** No ribbon left. */
  RIBBON_OUT,
  /** Its head is open. */
  HEAD_OPEN,
  /** Somebody pressed pause, or it stopped by itself. */
  PAUSED,
  /** Somebody else's labels are in it. */
  BUSY,
  /** Our server stopped while the label was on its way. */
  SERVER_STOPPED,
  /** The label could not be drawn. */
  NOT_DRAWN,
  /** A person took it back before it was sent. */
  TAKEN_BACK,
  /** A copy was printed in its place. */
  REPLACED
}
