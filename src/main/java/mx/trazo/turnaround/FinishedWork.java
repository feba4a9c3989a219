package mx.trazo.turnaround;

import java.util.Optional;

/**
 * Finished work in figures. The counts are exact.
 *
 * @param finished all of it
 * @param promised of that, what had a promise: the denominator of what was kept
 * @param kept of the promised, what was done by the due time
 * @param paused what stood still for a while, promised or not
 * @param gross how long it took, pauses included; empty when nothing was finished
 * @param net how long it took without pauses
 */
public record FinishedWork(
    long finished,
    long promised,
    long kept,
    long paused,
    Optional<Spread> gross,
    Optional<Spread> net) {
  /** Nothing was finished. */
  public static final FinishedWork NONE =
      new FinishedWork(0, 0, 0, 0, Optional.empty(), Optional.empty());

  /** Promised work that was done after its due time. */
  public long late() {
    return promised - kept;
  }

  /** Work that nobody promised anything for: it counts in no rate. */
  public long unpromised() {
    return finished - promised;
  }

  /** What was kept of what was promised. */
  public Rate onTime() {
    return new Rate(kept, promised);
  }
}
