package mx.trazo.alert;

import java.time.Duration;

/**
 * How long things take here.
 *
 * @param firstPause the pause after the first try that failed; twice as long each time
 * @param longestPause the longest pause
 * @param mostAttempts after how many tries a message has failed
 * @param leaseSeconds longer than one try can take; a sender that is gone is replaced after it
 */
public record AlertPatience(
    Duration firstPause, Duration longestPause, int mostAttempts, int leaseSeconds) {

  /** The pause after so many tries that failed, at least one. */
  public Duration pause(int attempts) {
    Duration whole = firstPause;
    for (int i = 1; i < attempts && whole.compareTo(longestPause) < 0; i++) {
      whole = whole.multipliedBy(2);
    }
    return whole.compareTo(longestPause) > 0 ? longestPause : whole;
  }
}
