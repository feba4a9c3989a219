package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.access.Pin;
import mx.trazo.kernel.AccountId;

/** A row of account_pin. */
@MappedEntity("account_pin")
record PinRow(@Id String accountId, String pinHash, int failures, Instant chosenAt) {
  Pin pin() {
    return new Pin(new AccountId(accountId), pinHash, failures, chosenAt);
  }
}
