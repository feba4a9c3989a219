package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Gives a printer back, and says how it was left. */
@Singleton
class LeavePrinter {
  private final PrinterStore printers;
  private final PrintingSettings settings;

  LeavePrinter(PrinterStore printers, PrintingSettings settings) {
    this.printers = printers;
    this.settings = settings;
  }

  /** A printer in trouble is left alone for a while. */
  @Transactional
  public void leave(String printer, String owner, @Nullable PrintTrouble seen) {
    int pause = seen == null ? 0 : Math.toIntExact(settings.pause().toSeconds());
    printers.leave(printer, owner, pause, seen);
  }
}
