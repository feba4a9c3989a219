package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.access.Station;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/** A row of station. */
@MappedEntity("station")
record StationRow(
    @Id String tokenHash,
    String facilityId,
    String holderId,
    Instant openedAt,
    Instant expiresAt,
    @Nullable Instant endedAt) {
  Station station() {
    return new Station(
        tokenHash,
        new FacilityId(facilityId),
        new AccountId(holderId),
        openedAt,
        expiresAt,
        endedAt);
  }
}
