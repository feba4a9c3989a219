package mx.trazo.access;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;

/**
 * Gives somebody who forgot it another password; only administrators do, and never to themselves.
 * All sessions of the account end.
 */
@Singleton
public class ResetPassword {
  private final AccountStore accounts;
  private final Passwords passwords;
  private final KeepPassword keepPassword;
  private final InstantSource clock;

  /** Hashes and keeps passwords. */
  ResetPassword(
      AccountStore accounts, Passwords passwords, KeepPassword keepPassword, InstantSource clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.keepPassword = keepPassword;
    this.clock = clock;
  }

  /** The account whose password is now the new one, or why not. */
  public Outcome<AccountId> reset(Actor by, AccountId id, String wanted) {
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    if (by.account().equals(id)) {
      return Outcome.refused(AccessRefusal.OWN_PASSWORD);
    }
    Optional<Account> found = accounts.find(id);
    if (found.isEmpty()) {
      return Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND);
    }
    Optional<Refusal> no = PasswordRule.judge(wanted, found.get().username());
    if (no.isPresent()) {
      return new Outcome.Refused<>(no.get());
    }
    try {
      String hash = passwords.hash(wanted);
      return keepPassword.reset(by, id, found.get().version(), hash, clock.instant());
    } catch (PasswordsBusy busy) {
      return Outcome.refused(AccessRefusal.SIGN_IN_BUSY);
    }
  }
}
