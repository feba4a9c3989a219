package mx.trazo.access;

/** Too many passwords are being checked at once; each takes a lot of memory on purpose. */
public final class PasswordsBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** No message: the edge has the sentence. */
  public PasswordsBusy() {
    super(null, null, false, false);
  }
}
