package mx.trazo.course;

import mx.trazo.turnaround.Rate;

/**
 * How often the forecast was right, of tests that have been finished.
 *
 * @param warned of how many it said in time that they would be late
 * @param right how many of those were
 * @param late how many were late, foreseen or not
 */
public record Hits(long warned, long right, long late) {
  /** Of the warnings, those that came true. */
  public Rate precision() {
    return new Rate(right, warned);
  }

  /** Of what was late, what had been foreseen. */
  public Rate recall() {
    return new Rate(right, late);
  }
}
