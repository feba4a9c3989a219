package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ReportId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.result.ResultDesk.Work;
import org.jspecify.annotations.Nullable;

/** Saves what a specialist read; may be repeated until the version is released. */
@Singleton
public class EnterResult {
  private final ResultDesk desk;
  private final ReportStore reports;
  private final OrderStore orders;
  private final AuditTrail audit;
  private final Facts facts;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything entering needs. */
  public EnterResult(
      ResultDesk desk,
      ReportStore reports,
      OrderStore orders,
      AuditTrail audit,
      Facts facts,
      Ids ids,
      InstantSource clock) {
    this.desk = desk;
    this.reports = reports;
    this.orders = orders;
    this.audit = audit;
    this.facts = facts;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Saves a draft; parts of the values may be missing. A verification of an earlier revision falls.
   *
   * @param conclusion of the whole report, or null
   * @param seen the revision the person had before them; 0 when there was nothing
   */
  @Transactional
  public Outcome<ReportVersion> enter(
      Actor actor, OrderedTestId test, ReportValues values, @Nullable String conclusion, int seen) {
    Instant now = clock.instant();
    return switch (desk.open(actor, test)) {
      case Outcome.Refused<Work>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Work>(var work) -> enter(actor, work, values, conclusion, seen, now);
    };
  }

  private Outcome<ReportVersion> enter(
      Actor actor,
      Work work,
      ReportValues values,
      @Nullable String conclusion,
      int seen,
      Instant now) {
    @Nullable Report report = reports.lockByTest(actor.scope(), work.item().test()).orElse(null);
    @Nullable ReportVersion latest =
        report == null
            ? null
            : reports.findVersion(actor.scope(), report.id(), report.latest()).orElseThrow();
    Optional<Refusal> wrong = ReportRules.enter(work.kind(), latest, seen, values);
    if (wrong.isEmpty()) {
      wrong = desk.checkSubjects(actor.scope(), work.item().order(), values.subjects());
    }
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    Signature entered = desk.sign(actor, now);
    return report == null || latest == null
        ? first(actor, work, values, conclusion, entered)
        : again(actor, report, latest, values, conclusion, entered);
  }

  private Outcome<ReportVersion> first(
      Actor actor, Work work, ReportValues values, @Nullable String conclusion, Signature entered) {
    Order order = orders.find(actor.scope(), work.item().order()).orElseThrow();
    var report =
        new Report(
            new ReportId(ids.next()),
            work.item().test(),
            order.id(),
            order.facility(),
            actor.facility(),
            work.kind(),
            ReportStatus.REGISTERED,
            ReportStage.ENTERED,
            1,
            0,
            VerificationCode.fresh(ids),
            null,
            null,
            entered.at());
    ReportVersion draft = draft(report.id(), 1, 1, values, conclusion, null, entered);
    if (!reports.insert(actor.scope(), report, draft)) {
      return Outcome.refused(ResultRefusal.RESULT_STALE);
    }
    audit.record(
        AuditEntry.done(entered.at(), actor, "ENTER_RESULT", "REPORT", report.id().value()));
    facts.tell(new ReportBegun(order.id()));
    return Outcome.done(draft);
  }

  private Outcome<ReportVersion> again(
      Actor actor,
      Report report,
      ReportVersion latest,
      ReportValues values,
      @Nullable String conclusion,
      Signature entered) {
    ReportVersion draft =
        draft(
            report.id(),
            latest.number(),
            latest.revision() + 1,
            values,
            conclusion,
            latest.amendment(),
            entered);
    if (!reports.saveDraft(actor.scope(), draft)) {
      return Outcome.refused(ResultRefusal.RESULT_STALE);
    }
    reports.update(actor.scope(), report.entered());
    audit.record(
        AuditEntry.done(entered.at(), actor, "ENTER_RESULT", "REPORT", report.id().value()));
    return Outcome.done(draft);
  }

  private static ReportVersion draft(
      ReportId report,
      int number,
      int revision,
      ReportValues values,
      @Nullable String conclusion,
      @Nullable Amendment amendment,
      Signature entered) {
    return new ReportVersion(
        report,
        number,
        revision,
        values,
        conclusion,
        List.of(),
        amendment,
        entered,
        null,
        null,
        null);
  }
}
