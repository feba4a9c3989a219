package mx.trazo.kernel;

/** The result of one ordered test, through all its versions. */
public record ReportId(String value) {
  /** Refuses a text that is not a {@link Ulid}. */
  public ReportId {
    Ulid.require(value);
  }
}
