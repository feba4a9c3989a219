package mx.trazo.kernel;

/** An institution that owns facilities and signs agreements. */
public record InstitutionId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public InstitutionId {
    Ulid.require(value);
  }
}
