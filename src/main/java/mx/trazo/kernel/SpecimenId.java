package mx.trazo.kernel;

/** A labelled container: specimen, block, slide or tube; every node of the tree has one. */
public record SpecimenId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public SpecimenId {
    Ulid.require(value);
  }
}
