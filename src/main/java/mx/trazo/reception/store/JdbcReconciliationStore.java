package mx.trazo.reception.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.Absence;
import mx.trazo.reception.ArrivalCheck;
import mx.trazo.reception.MissingItem;
import mx.trazo.reception.MissingReason;
import mx.trazo.reception.OuterCondition;
import mx.trazo.reception.ReconciliationStore;
import mx.trazo.reception.SealState;
import mx.trazo.reception.Stray;
import mx.trazo.reception.StrayKind;
import mx.trazo.reception.StraySettlement;
import mx.trazo.reception.UnexpectedItem;
import mx.trazo.reception.UnexpectedKind;

@Singleton
class JdbcReconciliationStore implements ReconciliationStore {
  private final ReconciliationRows rows;

  JdbcReconciliationStore(ReconciliationRows rows) {
    this.rows = rows;
  }

  @Override
  public void insertArrival(FacilityScope laboratory, ArrivalCheck check) {
    rows.save(
        new ArrivalRow(
            check.id(),
            laboratory.facility().value(),
            check.shipment().value(),
            check.packages(),
            check.seals(),
            check.sealState().name(),
            check.condition().name(),
            check.note(),
            check.recordedBy().value(),
            check.recorderName(),
            check.recordedAt()));
  }

  @Override
  public Optional<ArrivalCheck> findArrival(FacilityScope scope, ShipmentId shipment) {
    return rows.findArrival(shipment.value(), scope.facility().value())
        .map(row ->
            new ArrivalCheck(
                row.id(),
                shipment,
                row.packages(),
                row.seals(),
                SealState.valueOf(row.sealState()),
                OuterCondition.valueOf(row.outerCondition()),
                row.note(),
                new AccountId(row.recordedBy()),
                row.recorderName(),
                row.recordedAt()));
  }

  @Override
  public void insertMissing(FacilityScope laboratory, MissingItem item) {
    rows.insertMissing(
        item.shipment().value(),
        item.container().value(),
        laboratory.facility().value(),
        item.absence().reason().name(),
        item.absence().note(),
        item.declaredBy().value(),
        item.declarerName(),
        item.declaredAt());
  }

  @Override
  public List<MissingItem> listMissing(FacilityScope scope, ShipmentId shipment) {
    return rows.listMissing(shipment.value(), scope.facility().value()).stream()
        .map(JdbcReconciliationStore::missingOf)
        .toList();
  }

  @Override
  public Optional<MissingItem> findMissing(FacilityScope laboratory, SpecimenId container) {
    return rows.findMissing(container.value(), laboratory.facility().value())
        .map(JdbcReconciliationStore::missingOf);
  }

  private static MissingItem missingOf(MissingRow row) {
    return new MissingItem(
        new ShipmentId(row.shipmentId()),
        new SpecimenId(row.containerId()),
        new Absence(MissingReason.valueOf(row.reason()), row.note()),
        new AccountId(row.declaredBy()),
        row.declarerName(),
        row.declaredAt());
  }

  @Override
  public void insertUnexpected(FacilityScope laboratory, UnexpectedItem item) {
    rows.insertUnexpected(
        laboratory.facility().value(),
        item.shipment() == null ? null : item.shipment().value(),
        item.container().value(),
        item.kind().name(),
        item.listedIn() == null ? null : item.listedIn().value(),
        item.receivedAt());
  }

  @Override
  public void removeUnexpected(FacilityScope laboratory, SpecimenId container, Instant receivedAt) {
    rows.removeUnexpected(laboratory.facility().value(), container.value(), receivedAt);
  }

  @Override
  public List<UnexpectedItem> listUnexpected(FacilityScope laboratory, ShipmentId shipment) {
    return rows.listUnexpected(laboratory.facility().value(), shipment.value()).stream()
        .map(row ->
            new UnexpectedItem(
                shipment,
                new SpecimenId(row.containerId()),
                UnexpectedKind.valueOf(row.kind()),
                row.listedIn() == null ? null : new ShipmentId(row.listedIn()),
                row.receivedAt()))
        .toList();
  }

  @Override
  public void insertStray(FacilityScope laboratory, Stray stray) {
    rows.insertStray(
        stray.id(),
        laboratory.facility().value(),
        stray.shipment().value(),
        stray.label(),
        stray.kind().name(),
        stray.belongsTo() == null ? null : stray.belongsTo().value(),
        stray.readBy().value(),
        stray.readerName(),
        stray.readAt());
  }

  @Override
  public List<Stray> listStrays(FacilityScope laboratory, ShipmentId shipment) {
    return rows.listStrays(laboratory.facility().value(), shipment.value()).stream()
        .map(JdbcReconciliationStore::strayOf)
        .toList();
  }

  private static Stray strayOf(StrayRow row) {
    String how = row.settledAs();
    String who = row.settlerName();
    Instant at = row.settledAt();
    return new Stray(
        row.id(),
        new ShipmentId(row.shipmentId()),
        row.label(),
        StrayKind.valueOf(row.kind()),
        row.belongsTo() == null ? null : new FacilityId(row.belongsTo()),
        new AccountId(row.readBy()),
        row.readerName(),
        row.readAt(),
        how == null || who == null || at == null
            ? null
            : new Stray.Settled(StraySettlement.valueOf(how), row.settledNote(), who, at));
  }

  @Override
  public boolean settleStray(FacilityScope laboratory, String id, Stray.Settled settled) {
    return rows.settleStray(
            id,
            laboratory.facility().value(),
            settled.how().name(),
            settled.note(),
            settled.who(),
            settled.at())
        == 1;
  }
}
