package mx.trazo.kernel;

/** A hospital's request for tests. */
public record OrderId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public OrderId {
    Ulid.require(value);
  }
}
