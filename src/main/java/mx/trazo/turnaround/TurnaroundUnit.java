package mx.trazo.turnaround;

/** In what a promise is counted. */
public enum TurnaroundUnit {
  /** Hours that pass on any day, weekends and holidays included. */
  ELAPSED_HOURS,
  /** The same time of day that many days later in the policy's zone, any day. */
  CALENDAR_DAYS
}
