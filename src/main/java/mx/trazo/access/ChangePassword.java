package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Proof;
import mx.trazo.kernel.Refusal;

/**
 * Lets somebody change their own password; the account's other sessions end. Wrong passwords slow
 * down this session only, so that whoever found it open cannot guess on and on.
 */
@Singleton
public class ChangePassword {
  private final AccountStore accounts;
  private final Passwords passwords;
  private final KeepPassword keepPassword;
  private final NoteFailedSignIn noteFailure;
  private final InstantSource clock;

  /** Checks and keeps passwords. */
  ChangePassword(
      AccountStore accounts,
      Passwords passwords,
      KeepPassword keepPassword,
      NoteFailedSignIn noteFailure,
      InstantSource clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.keepPassword = keepPassword;
    this.noteFailure = noteFailure;
    this.clock = clock;
  }

  /**
   * The account whose password is now the new one, or why not.
   *
   * @param token the session it is done in, which stays
   */
  public Outcome<AccountId> change(Actor actor, String token, String present, String wanted) {
    Instant now = clock.instant();
    if (actor.proof() != Proof.PASSWORD) {
      return Outcome.refused(AccessRefusal.PASSWORD_SESSION_NEEDED);
    }
    Optional<Account> found = accounts.find(actor.account());
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    Account account = found.get();
    Optional<Refusal> no = PasswordRule.judge(wanted, account.username());
    if (no.isPresent()) {
      return new Outcome.Refused<>(no.get());
    }
    String session = SecretToken.sha256(token);
    String subject = SignInThrottle.subject(account.username(), session);
    Optional<Refusal> tooSoon =
        accounts.findFailures(subject).flatMap(failures -> failures.refusalAt(now));
    if (tooSoon.isPresent()) {
      return new Outcome.Refused<>(tooSoon.get());
    }
    String hash;
    try {
      if (!passwords.matches(present, account.passwordHash())) {
        noteFailure.note("CHANGE_PASSWORD", account.id(), subject, now);
        return Outcome.refused(AccessRefusal.PASSWORD_WRONG);
      }
      hash = passwords.hash(wanted);
    } catch (PasswordsBusy busy) {
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
    return keepPassword.keep(actor, account.version(), hash, session, now);
  }
}
