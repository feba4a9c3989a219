package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.ApiToken;
import mx.trazo.access.ApiTokenStore;
import mx.trazo.kernel.AccountId;

/** Keeps bearer tokens in the database. */
@Singleton
class JdbcApiTokenStore implements ApiTokenStore {
  private final ApiTokenRows rows;
  private final AccountRows accounts;

  JdbcApiTokenStore(ApiTokenRows rows, AccountRows accounts) {
    this.rows = rows;
    this.accounts = accounts;
  }

  @Override
  public void add(ApiToken token) {
    rows.insert(
        token.id(),
        token.tokenHash(),
        token.account().value(),
        token.name(),
        token.createdAt(),
        token.expiresAt());
  }

  @Override
  public Optional<HeldToken> findByHash(String tokenHash) {
    return rows.byHash(tokenHash)
        .flatMap(row ->
            accounts
                .byId(row.accountId())
                .map(holder -> new HeldToken(row.token(), holder.account())));
  }

  @Override
  public Optional<ApiToken> find(String id) {
    return rows.byId(id).map(ApiTokenRow::token);
  }

  @Override
  public List<ApiToken> listOf(AccountId account) {
    return rows.ofAccount(account.value()).stream().map(ApiTokenRow::token).toList();
  }

  @Override
  public boolean revoke(String id, Instant at) {
    return rows.revoke(id, at) == 1;
  }
}
