package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Gives somebody a badge; the one they had works no longer. Only administrators do. */
@Singleton
public class IssueBadge {
  private final AccountStore accounts;
  private final BadgeStore badges;
  private final AuditTrail trail;
  private final InstantSource clock;

  /** Keeps badges. */
  IssueBadge(AccountStore accounts, BadgeStore badges, AuditTrail trail, InstantSource clock) {
    this.accounts = accounts;
    this.badges = badges;
    this.trail = trail;
    this.clock = clock;
  }

  /** The account a badge may be given to, or why not. */
  @Transactional
  public Outcome<Account> mayHave(Actor by, AccountId id) {
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    Optional<Account> found = accounts.find(id).filter(Account::isActive);
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    return StationRule.isFor(found.get().roles())
        ? Outcome.done(found.get())
        : Outcome.refused(AccessRefusal.BADGE_ROLE_MISSING);
  }

  /**
   * The badge, or why there is none.
   *
   * @param code a number that was never given out before
   * @throws IllegalArgumentException when it has not the form of one
   */
  @Transactional
  public Outcome<Badge> issue(Actor by, AccountId id, String code) {
    if (!Badge.looksRight(code)) {
      throw new IllegalArgumentException("not the number of a badge");
    }
    Instant now = clock.instant();
    return switch (mayHave(by, id)) {
      case Outcome.Refused<Account>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Account> _ -> {
        var badge = new Badge(code, id, by.account(), now, null);
        badges.issue(badge);
        trail.record(AuditEntry.done(now, by, "ISSUE_BADGE", "ACCOUNT", id.value()));
        yield Outcome.done(badge);
      }
    };
  }

  /** The badge of an account that works, if it has one. */
  @Transactional
  public Optional<Badge> find(Actor by, AccountId id) {
    return by.hasAny(Role.ADMINISTRATOR) ? badges.findOf(id) : Optional.empty();
  }
}
