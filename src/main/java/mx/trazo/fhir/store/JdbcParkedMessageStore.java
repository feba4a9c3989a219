package mx.trazo.fhir.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import mx.trazo.fhir.parked.ParkedMessage;
import mx.trazo.fhir.parked.ParkedMessageStore;
import mx.trazo.kernel.FacilityScope;

/** Refused messages in the database. */
@Singleton
class JdbcParkedMessageStore implements ParkedMessageStore {
  private final ParkedMessageRows rows;

  JdbcParkedMessageStore(ParkedMessageRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(FacilityScope scope, ParkedMessage message) {
    // 0 rows when the same body was parked before for the same reason: nothing is lost.
    int _ =
        rows.insert(
            message.id(),
            LocalDateTime.ofInstant(message.receivedAt(), ZoneOffset.UTC),
            scope.facility().value(),
            message.sender().account().value(),
            message.reason(),
            message.sha256(),
            message.body());
  }

  @Override
  public boolean holdsAtLeast(FacilityScope scope, int count, Instant since) {
    return rows.findAfter(
            scope.facility().value(), LocalDateTime.ofInstant(since, ZoneOffset.UTC), count - 1)
        .isPresent();
  }
}
