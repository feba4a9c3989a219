package mx.trazo.turnaround;

/** The clocks behind a figure of the board. */
public enum ClockSet {
  /** Every open one. */
  OPEN,
  /** Open, due within the hours asked for, not late. */
  SOON,
  /** Open and past due. */
  LATE,
  /** Open, due within the time asked for, be it past or to come. */
  DUE,
  /** Open, and nobody promised anything. */
  UNPROMISED,
  /** Finished in the window under a promise: the denominator of what was kept. */
  FINISHED,
  /** Of those, finished by the due time. */
  KEPT,
  /** Of those, finished after it. */
  BROKEN,
  /** Finished in the window without a promise; counts nowhere. */
  UNCOUNTED;

  /** Whether these still run. */
  public boolean runs() {
    return switch (this) {
      case OPEN, SOON, LATE, DUE, UNPROMISED -> true;
      case FINISHED, KEPT, BROKEN, UNCOUNTED -> false;
    };
  }
}
