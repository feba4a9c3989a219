package mx.trazo.specimen.label.printer.store;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import mx.trazo.specimen.label.printer.PrintTrouble;
import mx.trazo.specimen.label.printer.Printer;
import mx.trazo.specimen.label.printer.PrinterStore;
import org.jspecify.annotations.Nullable;

/** Keeps printers in the database. */
@Singleton
class JdbcPrinterStore implements PrinterStore {
  private static final String EVERY = "the queue serves the printers of every facility";

  private final PrinterRows rows;

  JdbcPrinterStore(PrinterRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Printer> find(FacilityScope scope, String id) {
    return rows.find(scope.facility().value(), id).map(PrinterRow::toPrinter);
  }

  @Override
  public List<Printer> list(FacilityScope scope) {
    return rows.list(scope.facility().value()).stream().map(PrinterRow::toPrinter).toList();
  }

  @Override
  public boolean add(FacilityScope scope, Printer p) {
    return rows.add(
            p.id(),
            scope.facility().value(),
            p.name(),
            p.host(),
            p.port(),
            p.dpi(),
            p.stock().name(),
            p.active())
        == 1;
  }

  @Override
  public boolean change(FacilityScope scope, Printer p) {
    String facility = scope.facility().value();
    return rows.countOthers(facility, p.id(), p.name(), p.host(), p.port()) == 0
        && rows.change(
                p.id(),
                facility,
                p.name(),
                p.host(),
                p.port(),
                p.dpi(),
                p.stock().name(),
                p.active())
            == 1;
  }

  @Override
  @Unscoped(EVERY)
  public List<Printer> listWaiting(int limit) {
    return rows.listWaiting(limit).stream().map(PrinterRow::toPrinter).toList();
  }

  @Override
  @Unscoped(EVERY)
  public boolean take(String printer, String owner, int seconds) {
    return rows.take(printer, owner, seconds) == 1;
  }

  @Override
  @Unscoped(EVERY)
  public boolean keep(String printer, String owner, int seconds) {
    return rows.keep(printer, owner, seconds) == 1;
  }

  @Override
  @Unscoped(EVERY)
  public void leave(String printer, String owner, int pause, @Nullable PrintTrouble seen) {
    rows.leave(printer, owner, pause, seen == null ? null : seen.name());
  }
}
