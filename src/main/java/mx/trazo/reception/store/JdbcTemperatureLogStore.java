package mx.trazo.reception.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.reception.TemperatureLog;
import mx.trazo.reception.TemperatureLogStore;
import mx.trazo.reception.TemperatureReading;

@Singleton
class JdbcTemperatureLogStore implements TemperatureLogStore {
  private final TemperatureLogRows rows;

  JdbcTemperatureLogStore(TemperatureLogRows rows) {
    this.rows = rows;
  }

  @Override
  public void insert(FacilityScope laboratory, TemperatureLog log) {
    rows.save(
        new TemperatureLogRow(
            log.id(),
            laboratory.facility().value(),
            log.shipment().value(),
            log.logger(),
            log.zone().getId(),
            log.hash(),
            log.readings().stream()
                .map(r -> r.at().getEpochSecond() + " " + r.centi())
                .collect(Collectors.joining("\n")),
            log.importedBy().value(),
            log.importerName(),
            log.importedAt()));
  }

  @Override
  public List<TemperatureLog> list(FacilityScope scope, ShipmentId shipment) {
    return rows.list(shipment.value(), scope.facility().value()).stream()
        .map(row ->
            new TemperatureLog(
                row.id(),
                new ShipmentId(row.shipmentId()),
                row.logger(),
                ZoneId.of(row.zone()),
                row.hash(),
                row.readings().lines().map(JdbcTemperatureLogStore::readingOf).toList(),
                new AccountId(row.importedBy()),
                row.importerName(),
                row.importedAt()))
        .toList();
  }

  private static TemperatureReading readingOf(String line) {
    int blank = line.indexOf(' ');
    return new TemperatureReading(
        Instant.ofEpochSecond(Long.parseLong(line.substring(0, blank))),
        Integer.parseInt(line.substring(blank + 1)));
  }
}
