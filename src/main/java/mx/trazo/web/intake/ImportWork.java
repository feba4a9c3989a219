package mx.trazo.web.intake;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.access.DatabaseAway;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.FinishImport;
import mx.trazo.order.ImportLine;
import mx.trazo.order.ImportOutcome;
import mx.trazo.order.KeepImportLines;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through a list row by row; every row stands for itself, in a transaction of its own. */
@Singleton
class ImportWork {
  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
  private static final int KEPT_AT_ONCE = 50;

  private final RowReader reader;
  private final RegisterReferral register;
  private final KeepImportLines keepLines;
  private final FinishImport finish;
  private final OrderStore orders;
  private final Catalogue catalogue;
  private final DatabaseAway databaseAway;
  private final InstantSource clock;

  ImportWork(
      RowReader reader,
      RegisterReferral register,
      KeepImportLines keepLines,
      FinishImport finish,
      OrderStore orders,
      Catalogue catalogue,
      DatabaseAway databaseAway,
      InstantSource clock) {
    this.reader = reader;
    this.register = register;
    this.keepLines = keepLines;
    this.finish = finish;
    this.orders = orders;
    this.catalogue = catalogue;
    this.databaseAway = databaseAway;
    this.clock = clock;
  }

  /** Takes every row; ends as DONE, or as INTERRUPTED when the database goes away. */
  void workOff(ImportRun run) {
    run.become(ImportRun.State.RUNNING);
    try {
      takeAll(run);
      if (!run.dry()) {
        finish.finish(run.actor(), run.id());
      }
      run.become(ImportRun.State.DONE);
    } catch (RuntimeException e) {
      LOG.error("list {} broke off", run.id(), e);
      run.become(ImportRun.State.INTERRUPTED);
    }
  }

  private void takeAll(ImportRun run) {
    Facility hospital = catalogue.getFacility(run.actor().facility());
    LocalDate today = clock.instant().atZone(hospital.zone()).toLocalDate();
    Map<String, Seen> seen = new HashMap<>();
    List<ImportLine> lines = new ArrayList<>();
    for (SheetRow row : run.sheet().rows()) {
      switch (reader.read(row, run.columns(), hospital, today)) {
        case RowReading.Example() -> run.skip();
        case RowReading.Wrong(var fault) -> {
          String key = run.columns().text(row, Column.KEY);
          add(run, lines, RowVerdict.wrong(row, key.isEmpty() ? null : key, fault));
        }
        case RowReading.Read(var referral) -> add(run, lines, judge(run, row, referral, seen));
      }
    }
    keep(run, lines);
  }

  private void add(ImportRun run, List<ImportLine> lines, RowVerdict verdict) {
    run.add(verdict);
    lines.add(verdict.line());
    if (lines.size() >= KEPT_AT_ONCE) {
      keep(run, lines);
    }
  }

  private void keep(ImportRun run, List<ImportLine> lines) {
    if (!run.dry() && !lines.isEmpty()) {
      keepLines.keep(run.actor(), run.id(), lines);
    }
    lines.clear();
  }

  /** A row that was seen before in this file. */
  private record Seen(int row, Referral referral) {}

  private RowVerdict judge(ImportRun run, SheetRow row, Referral referral, Map<String, Seen> seen) {
    String key = referral.order().clientKey();
    Seen before = seen.putIfAbsent(key, new Seen(row.number(), referral));
    if (before != null && !before.referral().equals(referral)) {
      var twice =
          Refusal.of(
              ImportRefusal.IMPORT_KEY_TWICE,
              ImportWords.shorten(key),
              Integer.toString(before.row()));
      return RowVerdict.wrong(row, key, RefusalColumns.faultOf(twice));
    }
    return run.dry()
        ? wouldBecome(run.actor(), row, referral, before != null)
        : become(run.actor(), row, referral);
  }

  private RowVerdict wouldBecome(Actor actor, SheetRow row, Referral referral, boolean again) {
    String key = referral.order().clientKey();
    Optional<Refusal> refusal = register.wouldRefuse(actor, referral);
    if (refusal.isPresent()) {
      return RowVerdict.wrong(row, key, RefusalColumns.faultOf(refusal.get()));
    }
    Optional<Order> order = orders.findByClientKey(actor.scope(), key);
    ImportOutcome outcome =
        again || order.isPresent() ? ImportOutcome.REPEATED : ImportOutcome.REGISTERED;
    return new RowVerdict(row, outcome, key, order.map(Order::id).orElse(null), null);
  }

  private RowVerdict become(Actor actor, SheetRow row, Referral referral) {
    String key = referral.order().clientKey();
    return switch (registerAgain(actor, referral)) {
      case Outcome.Refused<RegisteredReferral>(var refusal) ->
          refusal.code() == ImportRefusal.IMPORT_ROW_FAILED
              ? new RowVerdict(
                  row, ImportOutcome.FAILED, key, null, RefusalColumns.faultOf(refusal))
              : RowVerdict.wrong(row, key, RefusalColumns.faultOf(refusal));
      case Outcome.Done<RegisteredReferral>(var done) ->
          new RowVerdict(
              row,
              done.repeated() ? ImportOutcome.REPEATED : ImportOutcome.REGISTERED,
              key,
              done.order().id(),
              null);
    };
  }

  /** Once more when it breaks: the same file may be coming in twice at the same moment. */
  private Outcome<RegisteredReferral> registerAgain(Actor actor, Referral referral) {
    try {
      return register.register(actor, referral);
    } catch (RuntimeException first) {
      rethrowOutage(first);
    }
    try {
      return register.register(actor, referral);
    } catch (RuntimeException second) {
      rethrowOutage(second);
      LOG.error("a row of a list could not be registered", second);
      return Outcome.refused(ImportRefusal.IMPORT_ROW_FAILED);
    }
  }

  private void rethrowOutage(RuntimeException failure) {
    if (databaseAway.isMeantBy(failure)) {
      throw failure;
    }
  }
}
