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
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.result.ResultDesk.Work;

/**
 * Begins another version of a released report. It starts as a copy of the last one and is then
 * entered, verified and released like the first; until then hospitals keep reading the old one.
 */
@Singleton
public class AmendReport {
  private final ResultDesk desk;
  private final ReportStore reports;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything amending needs. */
  public AmendReport(ResultDesk desk, ReportStore reports, AuditTrail audit, InstantSource clock) {
    this.desk = desk;
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins the version.
   *
   * @param reason printed on the report
   */
  @Transactional
  public Outcome<ReportVersion> amend(
      Actor actor, OrderedTestId test, AmendmentKind kind, String reason) {
    Instant now = clock.instant();
    return switch (desk.openToSign(actor, test)) {
      case Outcome.Refused<Work>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Work>(var work) -> amend(actor, work, kind, reason, now);
    };
  }

  private Outcome<ReportVersion> amend(
      Actor actor, Work work, AmendmentKind kind, String reason, Instant now) {
    Optional<Report> found = reports.lockByTest(actor.scope(), work.item().test());
    if (found.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    Report report = found.get();
    Optional<Refusal> wrong = ReportRules.amend(report, reason);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    ReportVersion last =
        reports.findVersion(actor.scope(), report.id(), report.latest()).orElseThrow();
    int number = report.latest() + 1;
    Optional<ReportVersion> withdrawn = reports.findVersion(actor.scope(), report.id(), number);
    var draft =
        new ReportVersion(
            report.id(),
            number,
            withdrawn.map(before -> before.revision() + 1).orElse(1),
            last.values(),
            last.conclusion(),
            List.of(),
            new Amendment(kind, reason),
            desk.sign(actor, now),
            null,
            null,
            null);
    if (withdrawn.isEmpty()) {
      reports.insertVersion(actor.scope(), draft);
    } else {
      reports.beginAgain(actor.scope(), draft);
    }
    reports.update(actor.scope(), report.amending());
    audit.record(AuditEntry.done(now, actor, "AMEND_REPORT", "REPORT", report.id().value()));
    return Outcome.done(draft);
  }
}
