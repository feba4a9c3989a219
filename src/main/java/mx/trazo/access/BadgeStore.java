package mx.trazo.access;

import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where badges are kept. */
@Unscoped("who acts is found out here; badges are kept by administrators of all")
public interface BadgeStore {
  /** The badge of a number, replaced or not. */
  Optional<Badge> find(String code);

  /** The badge of an account that works, if it has one. */
  Optional<Badge> findOf(AccountId account);

  /** Adds a badge; the account's former one works no longer. */
  void issue(Badge badge);
}
