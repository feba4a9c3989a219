package mx.trazo.kernel;

/** A box on its way between facilities. */
public record ShipmentId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public ShipmentId {
    Ulid.require(value);
  }
}
