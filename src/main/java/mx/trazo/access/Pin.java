package mx.trazo.access;

import java.time.Instant;
import mx.trazo.kernel.AccountId;

/**
 * What somebody types after their badge.
 *
 * @param hash PHC string
 * @param failures wrong ones in a row, each counted before it was looked at
 */
public record Pin(AccountId account, String hash, int failures, Instant chosenAt) {
  /** So many wrong ones in a row close it until the next sign-in with the password. */
  public static final int MOST_FAILURES = 5;

  /** Whether it is closed. */
  public boolean isClosed() {
    return failures >= MOST_FAILURES;
  }

  /** How many more may be tried. */
  public int triesLeft() {
    return Math.max(0, MOST_FAILURES - failures);
  }
}
