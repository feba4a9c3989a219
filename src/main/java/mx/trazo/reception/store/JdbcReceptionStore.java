package mx.trazo.reception.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.ConcernedSample;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.reception.Recollection;
import mx.trazo.reception.RecollectionDecline;

@Singleton
class JdbcReceptionStore implements ReceptionStore {
  private final DecisionRows rows;

  JdbcReceptionStore(DecisionRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ReceptionReason> listReasons() {
    return rows.listReasons().stream()
        .map(r ->
            new ReceptionReason(
                r.code(),
                r.name(),
                r.hl7Code(),
                r.rejects(),
                ConcernedSample.valueOf(r.concerns()),
                r.needsWords()))
        .toList();
  }

  @Override
  public Optional<ReceptionReason> findReason(String code) {
    return listReasons().stream().filter(reason -> reason.code().equals(code)).findFirst();
  }

  @Override
  public void insertDecision(FacilityScope laboratory, DecisionRecord decision) {
    rows.save(
        new DecisionRow(
            decision.id(),
            laboratory.facility().value(),
            decision.container().value(),
            decision.order().value(),
            decision.decision().name(),
            decision.reason(),
            decision.note(),
            decision.decidedBy().value(),
            decision.deciderName(),
            decision.decidedAt()));
  }

  @Override
  public List<DecisionRecord> listDecisions(FacilityScope scope, OrderId order) {
    return rows.listOf(order.value(), scope.facility().value()).stream()
        .map(row ->
            new DecisionRecord(
                row.id(),
                new SpecimenId(row.containerId()),
                new OrderId(row.orderId()),
                ReceptionDecision.valueOf(row.decision()),
                row.reason(),
                row.note(),
                new AccountId(row.decidedBy()),
                row.deciderName(),
                row.decidedAt()))
        .toList();
  }

  @Override
  public Optional<String> findAccession(FacilityScope scope, OrderId order) {
    return rows.findAccession(order.value(), scope.facility().value());
  }

  @Override
  public String accession(FacilityScope laboratory, OrderId order, int year, Instant now) {
    String facility = laboratory.facility().value();
    Optional<String> given = rows.findAccession(order.value(), facility);
    if (given.isPresent()) {
      return given.get();
    }
    rows.countUp(facility, year);
    String number = String.format(Locale.ROOT, "%02d-%05d", year, rows.counted(facility, year));
    rows.insertAccession(order.value(), facility, number, now);
    return number;
  }

  @Override
  public boolean adoptAccession(
      FacilityScope laboratory, OrderId order, String number, Instant at) {
    String facility = laboratory.facility().value();
    int dash = number.indexOf('-');
    rows.countTo(
        facility,
        Integer.parseInt(number.substring(0, dash)),
        Integer.parseInt(number.substring(dash + 1)));
    if (rows.countAccessions(facility, number) > 0) {
      return false;
    }
    rows.insertAccession(order.value(), facility, number, at);
    return true;
  }

  @Override
  public void insertRecollection(
      FacilityScope laboratory, String id, SpecimenId rejected, OrderId order, Instant at) {
    rows.insertRecollection(id, laboratory.facility().value(), rejected.value(), order.value(), at);
  }

  @Override
  public List<Recollection> listOpenRecollections(FacilityScope hospital, int limit) {
    return rows.listOpenRecollections(hospital.facility().value(), limit).stream()
        .map(row ->
            new Recollection(
                new SpecimenId(row.rejectedId()), new OrderId(row.orderId()), row.askedAt()))
        .toList();
  }

  @Override
  public void insertDecline(
      FacilityScope hospital, SpecimenId rejected, AccountId by, String name, Instant at) {
    rows.insertDecline(hospital.facility().value(), rejected.value(), by.value(), name, at);
  }

  @Override
  public List<RecollectionDecline> listDeclines(FacilityScope hospital, OrderId order) {
    return rows.listDeclines(order.value(), hospital.facility().value()).stream()
        .map(row ->
            new RecollectionDecline(
                new SpecimenId(row.rejectedId()), row.declinerName(), row.declinedAt()))
        .toList();
  }
}
