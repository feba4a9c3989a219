package mx.trazo.access;

import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where PINs are kept. */
@Unscoped("a PIN belongs to a person, not to a facility")
public interface PinStore {
  /** The account's PIN. */
  Optional<Pin> find(AccountId account);

  /** Keeps a PIN in place of the former one, with no failures. */
  void keep(AccountId account, String hash, Instant now);

  /** Counts a try before it is looked at; false when the PIN is closed or there is none. */
  boolean charge(AccountId account);

  /** Takes back a try that was never looked at. */
  void refund(AccountId account);

  /** Forgets the failures: the right one was given, or the password. */
  void reopen(AccountId account);
}
