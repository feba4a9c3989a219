package mx.trazo.tracking.store;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.tracking.DeskReport;
import mx.trazo.tracking.DeskReportStore;

@Singleton
class JdbcDeskReportStore implements DeskReportStore {
  private final DeskReportRows rows;

  JdbcDeskReportStore(DeskReportRows rows) {
    this.rows = rows;
  }

  @Override
  public List<DeskReport> listUnreleased(FacilityScope laboratory, int limit) {
    return reports(rows.listUnreleased(laboratory.facility().value(), limit));
  }

  @Override
  public List<DeskReport> listReleased(FacilityScope laboratory, int limit) {
    return reports(rows.listReleased(laboratory.facility().value(), limit));
  }

  @Override
  public List<DeskReport> listLackingReflex(FacilityScope laboratory, int limit) {
    return reports(rows.listLackingReflex(laboratory.facility().value(), limit));
  }

  @Override
  public List<DeskReport> listOfOrder(FacilityScope laboratory, OrderId order) {
    return reports(rows.listOfOrder(laboratory.facility().value(), order.value()));
  }

  private static List<DeskReport> reports(List<DeskReportRow> found) {
    return found.stream().map(DeskReportRow::report).toList();
  }
}
