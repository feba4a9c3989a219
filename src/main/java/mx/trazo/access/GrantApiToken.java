package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Gives another system a bearer token; only administrators do. The token is shown once. */
@Singleton
public class GrantApiToken {
  private static final int LONGEST_NAME = 80;
  private static final Duration LONGEST_LIFE = Duration.ofDays(366);

  private final AccountStore accounts;
  private final ApiTokenStore tokens;
  private final AuditTrail trail;
  private final Ids ids;
  private final InstantSource clock;

  /** Reads accounts, keeps tokens. */
  GrantApiToken(
      AccountStore accounts, ApiTokenStore tokens, AuditTrail trail, Ids ids, InstantSource clock) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.trail = trail;
    this.ids = ids;
    this.clock = clock;
  }

  /** A token for the account that lives so long, or why there is none. */
  @Transactional
  public Outcome<GrantedToken> grant(Actor by, AccountId account, String name, Duration life) {
    Instant now = clock.instant();
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    String called = name.strip();
    if (called.isEmpty() || called.length() > LONGEST_NAME) {
      return Outcome.refused(AccessRefusal.TOKEN_NAME_MALFORMED, Integer.toString(LONGEST_NAME));
    }
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
      return Outcome.refused(
          AccessRefusal.TOKEN_LIFE_MALFORMED, Long.toString(LONGEST_LIFE.toDays()));
    }
    Optional<Account> found = accounts.find(account);
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    if (!found.get().roles().contains(Role.INTEGRATION_CLIENT)) {
      return Outcome.refused(AccessRefusal.NOT_AN_INTEGRATION_CLIENT);
    }
    String secret = SecretToken.fresh();
    String hash = SecretToken.sha256(secret);
    ApiToken token = new ApiToken(ids.next(), hash, account, called, now, now.plus(life), null);
    tokens.add(token);
    trail.record(AuditEntry.done(now, by, "GRANT_API_TOKEN", "API_TOKEN", token.id()));
    return Outcome.done(new GrantedToken(token.id(), secret, token.expiresAt()));
  }

  /**
   * A token that has just been granted.
   *
   * @param id names the token from now on
   * @param secret the token itself, never to be seen again
   */
  public record GrantedToken(String id, String secret, Instant expiresAt) {
    /** Without the secret. */
    @Override
    public String toString() {
      return "GrantedToken[" + id + "]";
    }
  }
}
