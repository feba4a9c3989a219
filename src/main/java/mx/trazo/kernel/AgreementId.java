package mx.trazo.kernel;

/** A convenio between institutions. */
public record AgreementId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public AgreementId {
    Ulid.require(value);
  }
}
