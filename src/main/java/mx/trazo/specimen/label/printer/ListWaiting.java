package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** The printers that have something to print and nobody who writes to them. */
@Singleton
class ListWaiting {
  private final PrinterStore printers;

  ListWaiting(PrinterStore printers) {
    this.printers = printers;
  }

  /** At most so many. */
  @Transactional
  public List<Printer> list(int limit) {
    return printers.listWaiting(limit);
  }
}
