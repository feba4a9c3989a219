package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelContent;
import mx.trazo.specimen.label.LabelPrint;
import mx.trazo.specimen.label.RecordPrint;

/** Puts labels into the queue of a printer and counts them, all or none. */
@Singleton
public class AskPrint {
  private final PrinterStore printers;
  private final PrintQueueStore queue;
  private final RecordPrint prints;
  private final Ids ids;
  private final InstantSource clock;

  AskPrint(
      PrinterStore printers,
      PrintQueueStore queue,
      RecordPrint prints,
      Ids ids,
      InstantSource clock) {
    this.printers = printers;
    this.queue = queue;
    this.prints = prints;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Asks for labels.
   *
   * @param job a fresh ULID; asking again with the same prints nothing more
   * @param printer one of the actor's facility
   * @param contents their marks are set here
   * @param reason why again, when one was printed before
   * @return the job, or a refusal of {@link RecordPrint} or {@link PrinterRefusal#PRINTER_UNKNOWN}
   */
  @Transactional
  public Outcome<PrintJob> ask(
      Actor actor, String job, String printer, List<LabelContent> contents, String reason) {
    Optional<PrintJob> before = queue.find(actor.scope(), job);
    if (before.isPresent()) {
      return Outcome.done(before.get());
    }
    Optional<Printer> where = printers.find(actor.scope(), printer).filter(Printer::active);
    if (where.isEmpty()) {
      return Outcome.refused(PrinterRefusal.PRINTER_UNKNOWN);
    }
    Map<LabelCode, LabelContent> byCode = new LinkedHashMap<>();
    contents.forEach(content -> byCode.putIfAbsent(content.code(), content));
    return switch (prints.record(
        actor, List.copyOf(byCode.keySet()), where.get().stock(), reason)) {
      case Outcome.Refused<List<LabelPrint>>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<List<LabelPrint>>(var counted) ->
          Outcome.done(add(actor, job, printer, byCode, counted));
    };
  }

  private PrintJob add(
      Actor actor,
      String id,
      String printer,
      Map<LabelCode, LabelContent> contents,
      List<LabelPrint> counted) {
    Instant now = clock.instant();
    var labels = new ArrayList<QueuedLabel>(counted.size());
    for (LabelPrint print : counted) {
      labels.add(
          new QueuedLabel(
              ids.next(),
              id,
              printer,
              actor.facility(),
              labels.size() + 1,
              print.code(),
              print.copy(),
              contents.get(print.code()),
              PrintState.QUEUED,
              null,
              now,
              null,
              null));
    }
    var job = new PrintJob(id, printer, now, actor.account(), labels);
    if (!queue.add(actor.scope(), job)) {
      throw new IllegalStateException("print job " + id + " asked for twice at once");
    }
    return job;
  }
}
