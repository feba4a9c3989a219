package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.access.Station;
import mx.trazo.access.StationStore;
import mx.trazo.kernel.AccountId;

/** Keeps shared stations in the database. */
@Singleton
class JdbcStationStore implements StationStore {
  private final StationRows rows;

  JdbcStationStore(StationRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Station station) {
    rows.insert(
        station.tokenHash(),
        station.facility().value(),
        station.holder().value(),
        station.openedAt(),
        station.expiresAt());
  }

  @Override
  public Optional<Station> find(String tokenHash) {
    return rows.byHash(tokenHash).map(StationRow::station);
  }

  @Override
  public void hold(String tokenHash, AccountId holder) {
    rows.hold(tokenHash, holder.value());
  }

  @Override
  public boolean end(String tokenHash, Instant at) {
    return rows.end(tokenHash, at) == 1;
  }

  @Override
  public int forgetBefore(Instant end) {
    return rows.forgetBefore(end);
  }
}
