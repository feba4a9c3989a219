package mx.trazo.specimen.label.store;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelPrint;
import mx.trazo.specimen.label.LabelPrintStore;

/** Keeps what was printed in the database. */
@Singleton
class JdbcLabelPrintStore implements LabelPrintStore {
  private final LabelPrintRows rows;

  JdbcLabelPrintStore(LabelPrintRows rows) {
    this.rows = rows;
  }

  @Override
  @Unscoped("a reprint at the laboratory counts on from the hospital's; only a number is read")
  public int lastCopy(LabelCode code) {
    return rows.lastCopy(code.text()).orElse(0);
  }

  @Override
  public boolean add(FacilityScope scope, LabelPrint print) {
    return rows.add(
            print.id(),
            print.code().text(),
            print.copy(),
            print.stock().name(),
            scope.facility().value(),
            print.printedAt(),
            print.printedBy().value(),
            print.reason())
        == 1;
  }

  @Override
  public List<LabelPrint> list(FacilityScope scope, LabelCode code, int limit) {
    return rows.list(scope.facility().value(), code.text(), limit).stream()
        .map(LabelPrintRow::toPrint)
        .toList();
  }
}
