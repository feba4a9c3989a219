package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;

/** Writes down that a label is on its way, before the first byte of it leaves. */
@Singleton
class BeginLabel {
  private final PrinterStore printers;
  private final PrintQueueStore queue;
  private final InstantSource clock;

  BeginLabel(PrinterStore printers, PrintQueueStore queue, InstantSource clock) {
    this.printers = printers;
    this.queue = queue;
    this.clock = clock;
  }

  /** The next label, now SENDING; empty when none waits or somebody else writes by now. */
  @Transactional
  public Optional<QueuedLabel> begin(String printer, String owner) {
    if (!printers.keep(printer, owner, TakePrinter.SECONDS)) {
      return Optional.empty();
    }
    return queue
        .next(printer)
        .filter(label ->
            queue.move(label.id(), PrintState.QUEUED, PrintState.SENDING, null, clock.instant()));
  }
}
