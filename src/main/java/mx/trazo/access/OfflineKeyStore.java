package mx.trazo.access;

import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where the secrets are kept that close what a person's devices hold without a network. */
@Unscoped("a key belongs to a person, not to a facility; the caller asks for its own account only")
public interface OfflineKeyStore {
  /** The secret of an account. */
  Optional<String> find(AccountId account);

  /** Keeps the first secret of an account; when there is one already, that one stays. */
  void addFirst(AccountId account, String secret, Instant now);
}
