package mx.trazo.tracking;

/** What may need somebody who does not look at it yet. */
public enum ConcernKind {
  /** The promised time is near and there is no result. */
  AT_RISK,
  /** The promised time passed without a result. */
  LATE,
  /** A clock stands still because somebody else has to act. */
  PAUSED_LONG,
  /** A box left and nobody noted its arrival. */
  NOT_RECEIVED,
  /** A living sample that still has to be tested nears the end of its life. */
  VIABILITY_ENDING,
  /** Something was told and did not arrive: an alert, or what a subscription asks for. */
  DELIVERY_FAILED;

  /** Whether it is about the clock of one test. */
  public boolean ofClock() {
    return this == AT_RISK || this == LATE || this == PAUSED_LONG;
  }
}
