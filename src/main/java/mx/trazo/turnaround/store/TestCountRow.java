package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import mx.trazo.turnaround.ClockCounts;

/** Clocks of one test in figures: those that run, and those that ran at a moment before. */
@Introspected
record TestCountRow(
    String testCode,
    long openClocks,
    long dueSoon,
    long late,
    long unpromised,
    long openThen,
    long soonThen,
    long lateThen) {

  /** Those that ran then; whether somebody had promised them is not counted. */
  ClockCounts then() {
    return new ClockCounts(openThen, soonThen, lateThen, 0, 0);
  }
}
