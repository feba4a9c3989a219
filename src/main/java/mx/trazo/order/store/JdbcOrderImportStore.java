package mx.trazo.order.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.order.ImportLine;
import mx.trazo.order.ImportOutcome;
import mx.trazo.order.OrderImport;
import mx.trazo.order.OrderImportStore;

@Singleton
class JdbcOrderImportStore implements OrderImportStore {
  private final ImportRows imports;
  private final ImportLineRows lines;

  JdbcOrderImportStore(ImportRows imports, ImportLineRows lines) {
    this.imports = imports;
    this.lines = lines;
  }

  @Override
  public void insert(FacilityScope scope, OrderImport begun) {
    if (!begun.facility().equals(scope.facility())) {
      throw new IllegalArgumentException("a list is imported by its own facility");
    }
    imports.save(
        new ImportRow(
            begun.id(),
            begun.facility().value(),
            begun.sourceHash(),
            begun.total(),
            begun.registered(),
            begun.repeated(),
            begun.refused(),
            begun.startedBy().value(),
            begun.startedAt(),
            begun.finishedAt()));
  }

  @Override
  public void insertLines(FacilityScope scope, String id, List<ImportLine> added) {
    int registered = count(added, ImportOutcome.REGISTERED);
    int repeated = count(added, ImportOutcome.REPEATED);
    int refused = added.size() - registered - repeated;
    requireOne(imports.count(id, scope.facility().value(), registered, repeated, refused));
    lines.saveAll(
        added.stream()
            .map(line ->
                new ImportLineRow(
                    id,
                    line.line(),
                    line.outcome().name(),
                    line.clientKey(),
                    line.order() == null ? null : line.order().value(),
                    line.refusal()))
            .toList());
  }

  @Override
  public void finish(FacilityScope scope, String id, Instant at) {
    requireOne(imports.finish(id, scope.facility().value(), at));
  }

  @Override
  public Optional<OrderImport> find(FacilityScope scope, String id) {
    return imports.find(id, scope.facility().value()).map(JdbcOrderImportStore::importOf);
  }

  @Override
  public List<OrderImport> listNewest(FacilityScope scope, int limit) {
    return imports.listNewest(scope.facility().value(), limit).stream()
        .map(JdbcOrderImportStore::importOf)
        .toList();
  }

  @Override
  public List<ImportLine> listRefused(FacilityScope scope, String id, int limit) {
    return lines.listRefused(id, scope.facility().value(), limit).stream()
        .map(row ->
            new ImportLine(
                row.line(),
                ImportOutcome.valueOf(row.outcome()),
                row.clientKey(),
                row.orderId() == null ? null : new OrderId(row.orderId()),
                row.refusal()))
        .toList();
  }

  private static int count(List<ImportLine> lines, ImportOutcome outcome) {
    return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
  }

  private static void requireOne(int changed) {
    if (changed != 1) {
      throw new IllegalStateException("no such list under way in this facility");
    }
  }

  private static OrderImport importOf(ImportRow row) {
    return new OrderImport(
        row.id(),
        new FacilityId(row.facilityId()),
        row.sourceHash(),
        row.total(),
        row.registered(),
        row.repeated(),
        row.refused(),
        new AccountId(row.startedBy()),
        row.startedAt(),
        row.finishedAt());
  }
}
