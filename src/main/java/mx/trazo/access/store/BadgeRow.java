package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.access.Badge;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** A row of badge. */
@MappedEntity("badge")
record BadgeRow(
    @Id String code,
    String accountId,
    String issuedBy,
    Instant issuedAt,
    @Nullable Instant replacedAt) {
  Badge badge() {
    return new Badge(code, new AccountId(accountId), new AccountId(issuedBy), issuedAt, replacedAt);
  }
}
