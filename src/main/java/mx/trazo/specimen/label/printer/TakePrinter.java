package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;

/** Makes somebody the only writer of a printer, over all server processes. */
@Singleton
class TakePrinter {
  /** Longer than one label can take; a writer that is gone is replaced after it. */
  static final int SECONDS = 60;

  private static final Duration KEPT = Duration.ofDays(1);

  private final PrinterStore printers;
  private final PrintQueueStore queue;
  private final InstantSource clock;

  TakePrinter(PrinterStore printers, PrintQueueStore queue, InstantSource clock) {
    this.printers = printers;
    this.queue = queue;
    this.clock = clock;
  }

  /** False when there is a writer; otherwise what the last one left on its way is UNSURE. */
  @Transactional
  public boolean take(String printer, String owner) {
    if (!printers.take(printer, owner, SECONDS)) {
      return false;
    }
    queue.orphans(printer, clock.instant());
    queue.forget(clock.instant().minus(KEPT));
    return true;
  }
}
