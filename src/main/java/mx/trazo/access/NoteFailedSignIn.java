package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Counts a failed sign-in and leaves a row in the audit trail. */
@Singleton
class NoteFailedSignIn {
  private final AccountStore accounts;
  private final AuditTrail trail;

  NoteFailedSignIn(AccountStore accounts, AuditTrail trail) {
    this.accounts = accounts;
    this.trail = trail;
  }

  /** One more failure for the subject; the account is null when the name is unknown. */
  @Transactional
  void note(@Nullable AccountId account, String subject, Instant now) {
    int before = accounts.findFailures(subject).map(found -> found.countAt(now)).orElse(0);
    accounts.keepFailures(subject, SignInFailures.oneMore(before, now));
    trail.record(
        new AuditEntry(
            now,
            account,
            null,
            "SIGN_IN",
            "ACCOUNT",
            account == null ? null : account.value(),
            AuditOutcome.DENIED,
            null,
            null,
            null));
  }
}
