package mx.trazo.access;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The right of another system to act as an account.
 *
 * @param id a Ulid, to name the token without knowing it
 * @param tokenHash SHA-256 of the token, hexadecimal
 * @param name what people call it
 */
public record ApiToken(
    String id,
    String tokenHash,
    AccountId account,
    String name,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {
  /** Whether it may still be used. */
  public boolean isLiveAt(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
