package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Counts a wrong password and leaves a row in the audit trail. */
@Singleton
class NoteFailedSignIn {
  private final AccountStore accounts;
  private final AuditTrail trail;

  NoteFailedSignIn(AccountStore accounts, AuditTrail trail) {
    this.accounts = accounts;
    this.trail = trail;
  }

  /**
   * One more failure for the subject.
   *
   * @param action what was tried, for the audit trail
   * @param account null when the name is unknown
   */
  @Transactional
  void note(String action, @Nullable AccountId account, String subject, Instant now) {
    int before = accounts.findFailures(subject).map(found -> found.countAt(now)).orElse(0);
    accounts.keepFailures(subject, SignInFailures.oneMore(before, now));
    trail.record(
        new AuditEntry(
            now,
            account,
            null,
            action,
            "ACCOUNT",
            account == null ? null : account.value(),
            AuditOutcome.DENIED,
            null,
            null,
            null));
  }
}
