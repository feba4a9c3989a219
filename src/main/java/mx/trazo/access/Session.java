package mx.trazo.access;

import java.time.Duration;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at a browser.
 *
 * @param tokenHash SHA-256 of the cookie's token, hexadecimal
 * @param csrfToken what a form must carry
 * @param lastSeenAt up to a minute behind the truth
 * @param expiresAt the end whatever happens
 */
public record Session(
    String tokenHash,
    AccountId account,
    String csrfToken,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    @Nullable Instant endedAt) {
  /** A session nobody used for so long ends. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** A session ends after so long however busy it is. */
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /** A session that begins now. */
  static Session begin(String token, AccountId account, String csrfToken, Instant now) {
    return new Session(
        SecretToken.sha256(token), account, csrfToken, now, now, now.plus(ABSOLUTE), null);
  }

  /** Whether it still stands. */
  public boolean isLiveAt(Instant now) {
    return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(IDLE));
  }
}
