package mx.trazo.boot.demo;

/** How far a sample of the demo has come. */
enum DemoStage {
  /** Registered and collected. */
  REGISTERED,
  /** In a box that is still open. */
  PACKED,
  /** With the courier. */
  IN_TRANSIT,
  /** At the laboratory's door, undecided. */
  ARRIVED,
  /** Put aside until a question is answered. */
  ON_HOLD,
  /** Not taken; a new sample is asked for. */
  REJECTED,
  /** Taken. */
  ACCEPTED,
  /** Cut into slides, or prepared. */
  STEP_1,
  /** Stained, or acquired. */
  STEP_2,
  /** With whoever reads it. */
  READING,
  /** Values are there, nobody signed them. */
  ENTERED,
  /** Signed once. */
  VERIFIED,
  /** The hospital may read the report. */
  RELEASED;

  /** Whether it came that far or further on the way to a report. */
  boolean reached(DemoStage other) {
    return compareTo(other) >= 0;
  }
}
