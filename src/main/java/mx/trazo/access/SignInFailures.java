package mx.trazo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.Refusal;

/**
 * The failures of one name from one address.
 *
 * @param blockedUntil no attempt is looked at before
 * @param lastAt when the last one happened
 */
public record SignInFailures(int failures, Instant blockedUntil, Instant lastAt) {
  /** The count that still matters at this time. */
  int countAt(Instant now) {
    return lastAt.plus(SignInThrottle.MEMORY).isBefore(now) ? 0 : failures;
  }

  /** The refusal of an attempt at this time, if it comes too soon. */
  Optional<Refusal> refusalAt(Instant now) {
    if (!now.isBefore(blockedUntil)) {
      return Optional.empty();
    }
    long seconds = Duration.between(now, blockedUntil).toSeconds() + 1;
    return Optional.of(Refusal.of(AccessRefusal.SIGN_IN_THROTTLED, Long.toString(seconds)));
  }

  /** The same without some of them; the wait stays. */
  SignInFailures without(int forgiven) {
    return new SignInFailures(Math.max(0, failures - forgiven), blockedUntil, lastAt);
  }

  /** The same with one more failure. */
  static SignInFailures oneMore(int before, Instant now) {
    int failures = before + 1;
    return new SignInFailures(failures, now.plus(SignInThrottle.waitAfter(failures)), now);
  }
}
