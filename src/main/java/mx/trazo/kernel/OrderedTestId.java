package mx.trazo.kernel;

/** One test asked for in an order. */
public record OrderedTestId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public OrderedTestId {
    Ulid.require(value);
  }
}
