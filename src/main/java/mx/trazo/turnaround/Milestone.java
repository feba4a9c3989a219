package mx.trazo.turnaround;

/** What happens to a test from the taking of the sample to the eyes of whoever asked, in order. */
public enum Milestone {
  /** The sample was taken. */
  COLLECTED,
  /** The box was closed and ready to leave. */
  DISPATCHED,
  /** The courier took it along. */
  PICKED_UP,
  /** It came to the laboratory's door. */
  RECEIVED,
  /** The laboratory accepted it; of a test that a result asked for, when it was asked for. */
  ACCEPTED,
  /** The case had the laboratory's number. */
  ACCESSIONED,
  /** Sections were cut, or cells prepared. */
  PREPARED,
  /** It was stained, or acquired by the cytometer. */
  MEASURED,
  /** Somebody read it. */
  READ,
  /** The first final report was released. */
  RELEASED,
  /** The hospital first opened the report. */
  VIEWED
}
