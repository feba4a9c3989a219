package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportStage;
import mx.trazo.tracking.DraftStage;
import mx.trazo.tracking.ResultFigures;
import mx.trazo.tracking.ResultFilter;
import mx.trazo.tracking.ResultListStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcResultListStore implements ResultListStore {
  private final ResultListRows rows;

  JdbcResultListStore(ResultListRows rows) {
    this.rows = rows;
  }

  @Override
  public List<ResultFigures> listReleased(FacilityScope hospital, ResultFilter filter, int limit) {
    @Nullable ReportKind kind = filter.kind();
    ResultFilter.@Nullable Before before = filter.before();
    return rows
        .listReleased(
            hospital.facility().value(),
            kind == null ? "" : kind.name(),
            filter.unopened(),
            filter.critical(),
            before == null ? null : before.releasedAt(),
            before == null ? null : before.report().value(),
            limit)
        .stream()
        .map(ResultListRow::figures)
        .toList();
  }

  @Override
  public List<ResultFigures> listOfOrders(
      FacilityScope hospital, Collection<OrderId> orders, int limit) {
    return orders.isEmpty()
        ? List.of()
        : rows
            .listOfOrders(
                hospital.facility().value(), orders.stream().map(OrderId::value).toList(), limit)
            .stream()
            .map(ResultListRow::figures)
            .toList();
  }

  @Override
  public int countUnopened(FacilityScope hospital) {
    return rows.countUnopened(hospital.facility().value());
  }

  @Override
  public List<DraftStage> listDrafts(FacilityScope hospital, Collection<OrderedTestId> tests) {
    return tests.isEmpty()
        ? List.of()
        : rows
            .listDrafts(
                hospital.facility().value(), tests.stream().map(OrderedTestId::value).toList())
            .stream()
            .map(JdbcResultListStore::stage)
            .toList();
  }

  private static DraftStage stage(ResultListRows.DraftRow row) {
    Instant verified = row.verifiedAt();
    return new DraftStage(
        new OrderedTestId(row.orderedTestId()),
        ReportStage.valueOf(row.stage()),
        verified == null ? row.enteredAt() : verified);
  }

  @Override
  public Optional<String> findContact(FacilityScope scope, OrderId order) {
    return rows.findContact(scope.facility().value(), order.value());
  }
}
