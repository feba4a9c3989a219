package mx.trazo.access;

import java.time.Duration;

/**
 * How long somebody waits after failing to sign in. Counted by username and address together: an
 * attacker only slows down their own address, never the person whose name they try.
 */
final class SignInThrottle {
  private static final int FREE_FAILURES = 4;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

  /** Failures older than this no longer count. */
  static final Duration MEMORY = Duration.ofHours(1);

  private SignInThrottle() {}

  /** The wait after so many failures in a row: none for the first four, then 5 s doubling. */
  static Duration waitAfter(int failures) {
    if (failures <= FREE_FAILURES) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE_FAILURES - 1, 10);
    Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  /** What the count is keyed by; not reversible to a name at a glance. */
  static String subject(String username, String address) {
    return SecretToken.sha256(username + "\n" + address);
  }
}
