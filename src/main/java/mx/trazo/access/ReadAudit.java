package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;

/** Reads the audit trail; only auditors do. */
@Singleton
public class ReadAudit {
  /** Rows of a page. */
  public static final int PAGE = 100;

  private final AuditLog log;
  private final AccountStore accounts;

  /** Reads rows, and accounts by their names. */
  ReadAudit(AuditLog log, AccountStore accounts) {
    this.log = log;
    this.accounts = accounts;
  }

  /**
   * A page of rows, newest first.
   *
   * @param typed a username, the id of a thing, or blank for all; what names nothing finds nothing
   * @param before the number below which the page begins; not positive for the newest
   */
  @Transactional
  public Outcome<List<AuditLine>> read(Actor by, String typed, long before) {
    if (!by.hasAny(Role.AUDITOR)) {
      return Outcome.refused(AccessRefusal.NOT_AUDITOR);
    }
    long below = before > 0 ? before : Long.MAX_VALUE;
    String text = typed.strip();
    if (text.isEmpty()) {
      return Outcome.done(log.listNewest(below, PAGE));
    }
    if (Ulid.looksRight(text)) {
      return Outcome.done(log.listOfObject(text, below, PAGE));
    }
    Optional<Account> account = accounts.findByUsername(Username.normalise(text));
    return Outcome.done(
        account.map(found -> log.listOfActor(found.id(), below, PAGE)).orElseGet(List::of));
  }
}
