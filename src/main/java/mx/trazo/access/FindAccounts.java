package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** Shows the accounts to administrators, without their passwords' hashes. */
@Singleton
public class FindAccounts {
  /** Most accounts answered; whoever gets this many should type more. */
  public static final int LIMIT = 200;

  private final AccountStore accounts;
  private final ApiTokenStore tokens;

  /** Reads only. */
  FindAccounts(AccountStore accounts, ApiTokenStore tokens) {
    this.accounts = accounts;
    this.tokens = tokens;
  }

  /**
   * An account with the tokens it was given.
   *
   * @param account its {@code passwordHash} is null
   */
  public record HeldAccount(Account account, List<ApiToken> tokens) {
    /** Copies the list. */
    public HeldAccount {
      tokens = List.copyOf(tokens);
    }
  }

  /** Accounts by the beginning of their username or name, in alphabetical order. */
  @Transactional
  public Outcome<List<Account>> find(Actor by, String typed) {
    return by.hasAny(Role.ADMINISTRATOR)
        ? Outcome.done(
            accounts.list(typed.strip(), LIMIT).stream().map(FindAccounts::bare).toList())
        : Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
  }

  /** One account. */
  @Transactional
  public Outcome<HeldAccount> read(Actor by, AccountId id) {
    if (!by.hasAny(Role.ADMINISTRATOR)) {
      return Outcome.refused(AccessRefusal.NOT_ADMINISTRATOR);
    }
    Optional<Account> found = accounts.find(id);
    return found.isEmpty()
        ? Outcome.refused(AccessRefusal.ACCOUNT_NOT_FOUND)
        : Outcome.done(new HeldAccount(bare(found.get()), tokens.listOf(id)));
  }

  private static Account bare(Account a) {
    return new Account(
        a.id(),
        a.username(),
        a.displayName(),
        null,
        a.facility(),
        a.cedula(),
        a.status(),
        a.roles(),
        a.version(),
        a.createdAt());
  }
}
