package mx.trazo.custody;

/** Undoes the transaction of a scan whose id was used before; never leaves the room. */
public class ScanRepeatedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Without a stack: it is control, not an error. */
  public ScanRepeatedException() {
    super("scan id used before", null, false, false);
  }
}
