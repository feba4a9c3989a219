package mx.trazo.kernel;

/** A person or system that signs in. */
public record AccountId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public AccountId {
    Ulid.require(value);
  }
}
