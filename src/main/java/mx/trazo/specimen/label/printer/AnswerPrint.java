package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.specimen.label.LabelPrint;
import mx.trazo.specimen.label.RecordPrint;

/** What a person says of a label: it came out, print it again, or take it back. */
@Singleton
public class AnswerPrint {
  private final PrintQueueStore queue;
  private final RecordPrint prints;
  private final PrinterStore printers;
  private final Ids ids;
  private final InstantSource clock;

  AnswerPrint(
      PrintQueueStore queue,
      RecordPrint prints,
      PrinterStore printers,
      Ids ids,
      InstantSource clock) {
    this.queue = queue;
    this.prints = prints;
    this.printers = printers;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is said. */
  public enum Answer {
    /** An UNSURE label came out. */
    CAME_OUT,
    /** An UNSURE label did not, or a PRINTED one cannot be used: a counted and marked copy. */
    AGAIN,
    /** A QUEUED label is not wanted any more. */
    TAKE_BACK
  }

  /**
   * Does as the person says.
   *
   * @param label one of the facility's queues
   * @param reason why again; the copy is refused without one
   * @return the label it was about, or the copy
   */
  @Transactional
  public Outcome<QueuedLabel> answer(Actor actor, String label, Answer answer, String reason) {
    Optional<QueuedLabel> found = queue.findForUpdate(actor.scope(), label);
    if (found.isEmpty()) {
      return Outcome.refused(PrinterRefusal.PRINT_UNKNOWN);
    }
    PrintState state = found.get().state();
    boolean fits =
        switch (answer) {
          case CAME_OUT -> state == PrintState.UNSURE;
          case AGAIN ->
              state == PrintState.UNSURE
                  || (state == PrintState.PRINTED && found.get().verifiedAt() == null);
          case TAKE_BACK -> state == PrintState.QUEUED;
        };
    if (!fits) {
      return Outcome.refused(PrinterRefusal.PRINT_STATE);
    }
    return switch (answer) {
      case CAME_OUT -> moved(found.get(), PrintState.PRINTED, null);
      case TAKE_BACK -> moved(found.get(), PrintState.FAILED, PrintTrouble.TAKEN_BACK);
      case AGAIN -> again(actor, found.get(), reason);
    };
  }

  private Outcome<QueuedLabel> moved(
      QueuedLabel label, PrintState to, @org.jspecify.annotations.Nullable PrintTrouble trouble) {
    return queue.move(label.id(), label.state(), to, trouble, clock.instant())
        ? Outcome.done(label)
        : Outcome.refused(PrinterRefusal.PRINT_STATE);
  }

  private Outcome<QueuedLabel> again(Actor actor, QueuedLabel label, String reason) {
    if (label.content() == null) {
      return Outcome.refused(PrinterRefusal.PRINT_CONTENT_GONE);
    }
    Optional<Printer> printer = printers.find(actor.scope(), label.printer());
    if (printer.isEmpty()) {
      return Outcome.refused(PrinterRefusal.PRINTER_UNKNOWN);
    }
    return switch (prints.record(actor, List.of(label.code()), printer.get().stock(), reason)) {
      case Outcome.Refused<List<LabelPrint>>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<List<LabelPrint>>(var counted) ->
          moved(label, PrintState.FAILED, PrintTrouble.REPLACED)
              .map(_ -> copy(actor, label, counted.getFirst()));
    };
  }

  private QueuedLabel copy(Actor actor, QueuedLabel label, LabelPrint print) {
    Instant now = clock.instant();
    var copy =
        new QueuedLabel(
            ids.next(),
            label.job(),
            label.printer(),
            label.facility(),
            label.ordinal(),
            label.code(),
            print.copy(),
            label.content(),
            PrintState.QUEUED,
            null,
            now,
            null,
            null);
    queue.add(actor.scope(), copy);
    return copy;
  }
}
