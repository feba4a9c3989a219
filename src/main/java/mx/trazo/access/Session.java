package mx.trazo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at a browser.
 *
 * @param tokenHash SHA-256 of the cookie's token, hexadecimal
 * @param csrfToken what a form must carry
 * @param lastSeenAt up to a minute behind the truth
 * @param expiresAt the end whatever happens
 * @param proof how it was opened
 * @param station hash of the shared station it is at, or null
 */
public record Session(
    String tokenHash,
    AccountId account,
    String csrfToken,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    @Nullable Instant endedAt,
    Proof proof,
    @Nullable String station) {
  /** A session nobody used for so long ends. */
  public static final Duration IDLE = Duration.ofMinutes(15);

  /** A session ends after so long however busy it is. */
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /** A session that begins now, by password and at no station. */
  static Session begin(String token, AccountId account, String csrfToken, Instant now) {
    return begin(token, account, csrfToken, now, Proof.PASSWORD, null);
  }

  /** A session that begins now. */
  static Session begin(
      String token,
      AccountId account,
      String csrfToken,
      Instant now,
      Proof proof,
      @Nullable String station) {
    return new Session(
        SecretToken.sha256(token),
        account,
        csrfToken,
        now,
        now,
        now.plus(ABSOLUTE),
        null,
        proof,
        station);
  }

  /** The same, but ended by then at the latest: as the station it is at. */
  Session notAfter(Instant end) {
    Instant first = end.isBefore(expiresAt) ? end : expiresAt;
    return new Session(
        tokenHash, account, csrfToken, createdAt, lastSeenAt, first, endedAt, proof, station);
  }

  /** The same, last seen at another time. */
  Session seenAt(Instant at) {
    return new Session(
        tokenHash, account, csrfToken, createdAt, at, expiresAt, endedAt, proof, station);
  }

  /** Whether it still stands. */
  boolean isLiveAt(Instant now, StationRule rule) {
    Duration idle = station == null ? IDLE : rule.idle();
    return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastSeenAt.plus(idle));
  }

  /** Its account as the one who acts: with a badge only in the roles of stations. */
  Actor actor(Account holder) {
    return switch (proof) {
      case PASSWORD -> holder.actor();
      case BADGE ->
          new Actor(
              holder.id(),
              holder.displayName(),
              holder.facility(),
              holder.roles().stream()
                  .filter(StationRule.ROLES::contains)
                  .collect(Collectors.toUnmodifiableSet()),
              Proof.BADGE);
    };
  }
}
