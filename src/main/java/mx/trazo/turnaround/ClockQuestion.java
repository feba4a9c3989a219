package mx.trazo.turnaround;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks somebody asks for.
 *
 * @param testCode only of this test, or null for all
 * @param now the moment by which open ones are late
 * @param soon until when an open one is due soon
 * @param from first moment of the window of finished ones, and of {@link ClockSet#DUE}
 * @param until its end, not included; null for no end, of {@link ClockSet#DUE} alone
 */
public record ClockQuestion(
    ClockView view,
    ClockSet set,
    @Nullable String testCode,
    Instant now,
    Instant soon,
    Instant from,
    @Nullable Instant until) {

  /**
   * The end of the window.
   *
   * @throws IllegalStateException when it has none
   */
  public Instant end() {
    if (until == null) {
      throw new IllegalStateException("the window of finished work has an end");
    }
    return until;
  }
}
