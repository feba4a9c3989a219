package mx.trazo.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where the tokens of other systems are kept. */
@Unscoped("who acts is found out here; there is no facility before")
public interface ApiTokenStore {
  /** Adds a token. */
  void add(ApiToken token);

  /** The token with its account, revoked or not. */
  Optional<HeldToken> findByHash(String tokenHash);

  /** The token of an id. */
  Optional<ApiToken> find(String id);

  /** The tokens of an account, newest first, 200 at most. */
  List<ApiToken> listOf(AccountId account);

  /** Revokes a token; false when there was none or it was already revoked. */
  boolean revoke(String id, Instant at);

  /** A token and the account it belongs to. */
  record HeldToken(ApiToken token, Account holder) {}
}
