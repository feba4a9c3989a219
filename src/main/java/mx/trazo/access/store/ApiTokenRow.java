package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.access.ApiToken;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A row of api_token. */
@MappedEntity("api_token")
record ApiTokenRow(
    @Id String id,
    String tokenHash,
    String accountId,
    String name,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt) {
  ApiToken token() {
    return new ApiToken(
        id, tokenHash, new AccountId(accountId), name, createdAt, expiresAt, revokedAt);
  }
}
