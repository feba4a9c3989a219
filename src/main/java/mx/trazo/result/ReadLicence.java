package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStore;
import mx.trazo.kernel.Actor;

/** The licence that would stand under the actor's signature, to be shown before they sign. */
@Singleton
public class ReadLicence {
  private final AccountStore accounts;

  ReadLicence(AccountStore accounts) {
    this.accounts = accounts;
  }

  /** Empty when the account has none, and its owner can sign nothing. */
  @Transactional
  public Optional<String> read(Actor actor) {
    return accounts.find(actor.account()).map(Account::cedula);
  }
}
