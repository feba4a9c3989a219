package mx.trazo.fhir.sent;

import mx.trazo.kernel.Refusal;

/** Undoes the whole of an import, because one part of it was refused. */
public final class NotEntered extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // never written anywhere
  private final Refusal refusal;

  private final String at;

  NotEntered(Refusal refusal, String at) {
    super(refusal.code().name());
    this.refusal = refusal;
    this.at = at;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** The element that it is about. */
  public String at() {
    return at;
  }
}
