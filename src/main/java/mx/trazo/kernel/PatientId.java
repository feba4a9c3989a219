package mx.trazo.kernel;

/** The record of a person a sample comes from. */
public record PatientId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public PatientId {
    Ulid.require(value);
  }
}
