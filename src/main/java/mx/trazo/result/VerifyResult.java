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
import org.jspecify.annotations.Nullable;

/** A specialist signs the values as correct: the one who entered them, or another. */
@Singleton
public class VerifyResult {
  private final ResultDesk desk;
  private final ReportStore reports;
  private final CriticalMarks marks;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything verifying needs. */
  public VerifyResult(
      ResultDesk desk,
      ReportStore reports,
      CriticalMarks marks,
      AuditTrail audit,
      InstantSource clock) {
    this.desk = desk;
    this.reports = reports;
    this.marks = marks;
    this.audit = audit;
    this.clock = clock;
  }

  /** Signs a revision; what was said last of its being critical holds. */
  @Transactional
  public Outcome<ReportVersion> verify(Actor actor, OrderedTestId test, int seen) {
    return verify(actor, test, seen, null);
  }

  /**
   * Signs a revision.
   *
   * @param seen the revision the person had before them
   * @param critical whether the hospital has to be told of it at once, whatever the list says; null
   *     when that is not said, and what was said last about the report holds
   */
  @Transactional
  public Outcome<ReportVersion> verify(
      Actor actor, OrderedTestId test, int seen, @Nullable CriticalChoice critical) {
    Instant now = clock.instant();
    return switch (desk.openToSign(actor, test)) {
      case Outcome.Refused<Work>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Work>(var work) -> verify(actor, work, seen, critical, now);
    };
  }

  private Outcome<ReportVersion> verify(
      Actor actor, Work work, int seen, @Nullable CriticalChoice critical, Instant now) {
    Optional<Report> found = reports.lockByTest(actor.scope(), work.item().test());
    if (found.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    Report report = found.get();
    ReportVersion latest =
        reports.findVersion(actor.scope(), report.id(), report.latest()).orElseThrow();
    Optional<Refusal> wrong = ReportRules.verify(latest, seen);
    if (wrong.isEmpty()) {
      wrong = desk.checkSubjects(actor.scope(), report.order(), latest.values().subjects());
    }
    if (wrong.isEmpty()) {
      wrong = CriticalMarks.check(critical);
    }
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    Signature signature = desk.sign(actor, now);
    if (signature.cedula() == null) {
      return Outcome.refused(ResultRefusal.RESULT_CEDULA_MISSING);
    }
    ReportVersion verified = latest.verifiedBy(signature);
    if (!reports.verify(actor.scope(), verified)) {
      return Outcome.refused(ResultRefusal.RESULT_STALE);
    }
    marks.keepAtVerification(actor, latest, critical, now);
    reports.update(actor.scope(), report.verified());
    audit.record(AuditEntry.done(now, actor, "VERIFY_RESULT", "REPORT", report.id().value()));
    return Outcome.done(verified);
  }
}
