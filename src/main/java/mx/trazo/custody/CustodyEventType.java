package mx.trazo.custody;

/**
 * What can happen to a container. Codes S38 to S52 are those of HL7 v2 table 0003 (IHE Specimen
 * Event Tracking); what that table lacks has a local code that begins with T.
 */
public enum CustodyEventType {
  /** A label was printed for it. */
  CONTAINER_PREPARED("S38"),
  /** The sample was taken. */
  COLLECTED("S39"),
  /** The sample could not be taken; with a reason. */
  COLLECTION_FAILED("S40"),
  /** It left with a carrier. */
  DEPARTED("S41"),
  /** It arrived at a place. */
  ARRIVED("S42"),
  /** It passed the laboratory's checks. */
  ACCEPTED("S43"),
  /** It did not pass; with a reason. */
  REJECTED("S44"),
  /** It has a new label. */
  REIDENTIFIED("S45"),
  /** It was put into the archive. */
  ARCHIVED("S47"),
  /** It was taken out of the archive. */
  RETRIEVED("S48"),
  /** It was destroyed. */
  DISPOSED("S49"),
  /** A step was done on it that made other containers: a block was cut. */
  STEP_DERIVED("S50"),
  /** A step was done on it that made none: a stain, an acquisition. */
  STEP_DONE("S51"),
  /** A step failed on it; with a reason. */
  STEP_FAILED("S52"),
  /** It was put into a box. */
  PACKED("T10"),
  /** It was taken out of a box before that left. */
  UNPACKED("T11"),
  /** The hospital called it off before it left; with a reason. */
  WITHDRAWN("T13"),
  /** It was made out of another container. */
  DERIVED("T12"),
  /** The laboratory waits for something before it decides; with a reason. */
  HELD("T20"),
  /** It should have come with its box and did not; with a reason. */
  MISSING("T30"),
  /** It reached the desk of whoever reads it. */
  AT_READING("T40"),
  /** The event before this one was a mistake and is taken back; with a reason. */
  UNDONE("T50");

  private final String code;

  CustodyEventType(String code) {
    this.code = code;
  }

  /** The code of the event: S38 to S52 of HL7 v2 table 0003, or a local one that begins with T. */
  public String code() {
    return code;
  }
}
