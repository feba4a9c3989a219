package mx.trazo.turnaround;

/**
 * Open clocks in figures.
 *
 * @param open all open ones
 * @param dueSoon due within the hours asked for and not late
 * @param late past their due time
 * @param unpromised open ones that nobody promised anything for
 * @param paused open ones whose due time a pause keeps open; neither due soon nor late
 */
public record ClockCounts(long open, long dueSoon, long late, long unpromised, long paused) {
  /** None at all. */
  public static final ClockCounts NONE = new ClockCounts(0, 0, 0, 0, 0);

  /** Both together. */
  public ClockCounts plus(ClockCounts other) {
    return new ClockCounts(
        open + other.open,
        dueSoon + other.dueSoon,
        late + other.late,
        unpromised + other.unpromised,
        paused + other.paused);
  }
}
