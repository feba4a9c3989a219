package mx.trazo.access;

import java.time.Duration;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * A browser that several people of a facility share. A password opened it; badges and PINs are
 * worth something only there.
 *
 * @param tokenHash SHA-256 of its cookie's token, hexadecimal
 * @param holder who was there last, and may come back with a PIN alone
 * @param expiresAt the end whatever happens
 */
public record Station(
    String tokenHash,
    FacilityId facility,
    AccountId holder,
    Instant openedAt,
    Instant expiresAt,
    @Nullable Instant endedAt) {
  /** A station lasts a day's shift, then somebody shows a password again. */
  public static final Duration LASTS = Duration.ofHours(12);

  /** A station that opens now. */
  static Station open(String token, Account holder, Instant now) {
    return new Station(
        SecretToken.sha256(token), holder.facility(), holder.id(), now, now.plus(LASTS), null);
  }

  /** Whether it still stands. */
  public boolean isOpenAt(Instant now) {
    return endedAt == null && now.isBefore(expiresAt);
  }

  /** What failed attempts at this station are counted under. */
  String throttleSubject() {
    return SignInThrottle.subject("station", tokenHash);
  }
}
