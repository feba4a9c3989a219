package mx.trazo.kernel;

/** A hospital, clinic or laboratory. */
public record FacilityId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public FacilityId {
    Ulid.require(value);
  }
}
