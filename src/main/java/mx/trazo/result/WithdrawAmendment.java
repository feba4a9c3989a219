package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.result.ResultDesk.Work;

/**
 * Gives up another version that was begun and not released: the last released one stands as before.
 * What had been entered stays on record under its revisions, and another amendment may be begun.
 */
@Singleton
public class WithdrawAmendment {
  private final ResultDesk desk;
  private final ReportStore reports;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything withdrawing needs. */
  public WithdrawAmendment(
      ResultDesk desk, ReportStore reports, AuditTrail audit, InstantSource clock) {
    this.desk = desk;
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** Withdraws the version under way; answers the released one that stands. */
  @Transactional
  public Outcome<ReportVersion> withdraw(Actor actor, OrderedTestId test) {
    Instant now = clock.instant();
    return switch (desk.openToSign(actor, test)) {
      case Outcome.Refused<Work>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Work>(var work) -> withdraw(actor, work, now);
    };
  }

  private Outcome<ReportVersion> withdraw(Actor actor, Work work, Instant now) {
    Optional<Report> found = reports.lockByTest(actor.scope(), work.item().test());
    if (found.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    Report report = found.get();
    Optional<Refusal> wrong = ReportRules.withdraw(report);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    reports.update(actor.scope(), report.withdrawing());
    audit.record(AuditEntry.done(now, actor, "WITHDRAW_AMENDMENT", "REPORT", report.id().value()));
    return Outcome.done(
        reports.findVersion(actor.scope(), report.id(), report.released()).orElseThrow());
  }
}
