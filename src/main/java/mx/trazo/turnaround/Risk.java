package mx.trazo.turnaround;

/** How an open promise stands. */
public enum Risk {
  /** Too few finished tests speak for this one. */
  NO_FORECAST,
  /** Enough such tests were released within what is left. */
  ON_TRACK,
  /** What is left is less than what most such tests still took; see {@link Forecast#PERCENT}. */
  AT_RISK,
  /** The due time has passed. */
  LATE
}
