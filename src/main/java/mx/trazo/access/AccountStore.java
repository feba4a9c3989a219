package mx.trazo.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where accounts are kept, with the count of failed sign-ins. */
@Unscoped("accounts are looked up before anybody is signed in, and kept by administrators of all")
public interface AccountStore {
  /** Adds an account with its roles; false when the username is taken. */
  boolean add(Account account);

  /** The account of a normalised username. */
  Optional<Account> findByUsername(String username);

  /** The account of an id. */
  Optional<Account> find(AccountId id);

  /** Accounts whose username or name begins so, by username; blank for all. */
  List<Account> list(String beginning, int limit);

  /** Replaces the password's hash if the version is still the one read. */
  boolean changePassword(AccountId id, int version, String passwordHash);

  /** Changes the status if the version is still the one read. */
  boolean changeStatus(AccountId id, int version, AccountStatus status);

  /** The failures of a subject of {@link SignInThrottle}, if any. */
  Optional<SignInFailures> findFailures(String subject);

  /** Keeps the failures of a subject. */
  void keepFailures(String subject, SignInFailures failures);

  /** Forgets the failures of a subject. */
  void forgetFailures(String subject);

  /** Forgets failures older than this; answers how many. */
  int forgetFailuresBefore(Instant last);
}
