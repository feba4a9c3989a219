package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.specimen.label.LabelReading;

/** Takes the scan of a label that just came out: it is there, and it can be read. */
@Singleton
public class VerifyPrint {
  private final PrintQueueStore queue;
  private final InstantSource clock;

  VerifyPrint(PrintQueueStore queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * Finds what was scanned among the labels of a job. A label that was UNSURE is PRINTED by that:
   * somebody holds it.
   *
   * @param scanned as it came from the scanner
   */
  @Transactional
  public Outcome<QueuedLabel> verify(Actor actor, String job, String scanned) {
    Optional<PrintJob> found = queue.find(actor.scope(), job);
    if (found.isEmpty()) {
      return Outcome.refused(PrinterRefusal.PRINT_UNKNOWN);
    }
    return switch (LabelReading.read(scanned)) {
      case LabelReading.Damaged damaged -> new Outcome.Refused<>(damaged.refusal());
      case LabelReading.Foreign foreign -> new Outcome.Refused<>(foreign.refusal());
      case LabelReading.Read(var code) ->
          found.get().labels().stream()
              .filter(label -> label.code().equals(code))
              .filter(label -> label.state() != PrintState.FAILED)
              .max(Comparator.comparingInt(QueuedLabel::copy))
              .map(label -> verified(actor, label))
              .orElseGet(() -> Outcome.refused(PrinterRefusal.PRINT_NOT_OF_JOB, code.grouped()));
    };
  }

  private Outcome<QueuedLabel> verified(Actor actor, QueuedLabel label) {
    if (label.verifiedAt() != null) {
      return Outcome.done(label);
    }
    boolean out =
        label.state() == PrintState.PRINTED
            || (label.state() == PrintState.UNSURE
                && queue.move(
                    label.id(), PrintState.UNSURE, PrintState.PRINTED, null, clock.instant()));
    return out && queue.verify(actor.scope(), label.id(), actor.account(), clock.instant())
        ? Outcome.done(label)
        : Outcome.refused(PrinterRefusal.PRINT_STATE);
  }
}
