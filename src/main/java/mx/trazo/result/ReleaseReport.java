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
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.ReflexTests;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import mx.trazo.result.ResultDesk.Work;
import org.jspecify.annotations.Nullable;

/**
 * A second person lets the hospital read the report. Nothing of the version changes afterwards.
 * HER2 at 2+ is not a final answer: the release asks for the hybridisation.
 */
@Singleton
public class ReleaseReport {
  private final ResultDesk desk;
  private final ReportStore reports;
  private final AcceptanceNotes notes;
  private final CriticalMarks marks;
  private final OrderStore orders;
  private final ReflexTests reflexes;
  private final WorkStore work;
  private final Facts facts;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything releasing needs. */
  public ReleaseReport(
      ResultDesk desk,
      ReportStore reports,
      AcceptanceNotes notes,
      CriticalMarks marks,
      OrderStore orders,
      ReflexTests reflexes,
      WorkStore work,
      Facts facts,
      AuditTrail audit,
      InstantSource clock) {
    this.desk = desk;
    this.reports = reports;
    this.notes = notes;
    this.marks = marks;
    this.orders = orders;
    this.reflexes = reflexes;
    this.work = work;
    this.facts = facts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Releases a verified revision, without adding anything to it. */
  @Transactional
  public Outcome<ReportVersion> release(Actor actor, OrderedTestId test, int seen) {
    return release(actor, test, seen, null);
  }

  /**
   * Releases a verified revision.
   *
   * @param seen the revision the person had before them
   * @param critical when the second person sees that the hospital has to be told at once, besides
   *     what the list and the first one say; else null
   */
  @Transactional
  public Outcome<ReportVersion> release(
      Actor actor, OrderedTestId test, int seen, @Nullable CriticalChoice critical) {
    Instant now = clock.instant();
    return switch (desk.openToSign(actor, test)) {
      case Outcome.Refused<Work>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Work>(var opened) -> release(actor, opened, seen, critical, now);
    };
  }

  private Outcome<ReportVersion> release(
      Actor actor, Work opened, int seen, @Nullable CriticalChoice critical, Instant now) {
    Optional<Report> found = reports.lockByTest(actor.scope(), opened.item().test());
    if (found.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    Report report = found.get();
    ReportVersion latest =
        reports.findVersion(actor.scope(), report.id(), report.latest()).orElseThrow();
    Optional<Refusal> wrong = ReportRules.release(latest, seen, actor.account());
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
    List<String> printed = notes.about(actor.scope(), report.order(), latest.values().subjects());
    ReportVersion released = latest.releasedBy(signature, printed);
    if (!reports.release(actor.scope(), released)) {
      return Outcome.refused(ResultRefusal.RESULT_STALE);
    }
    marks.keepAtRelease(actor, latest, critical, now);
    Report after = report.releasedAs(released.amendment(), now);
    reports.update(actor.scope(), after);
    work.move(actor.scope(), report.test(), WorkState.DONE, now);
    audit.record(AuditEntry.done(now, actor, "RELEASE_REPORT", "REPORT", report.id().value()));
    tell(actor, after, report.released() == 0, now);
    askForHybridisation(actor, after, released.values(), now);
    noteWhatIsLacking(actor, after, released, now);
    return Outcome.done(released);
  }

  /**
   * A hybridisation is only half an answer until the staining's report says it, too: whoever reads
   * there has HER2 and the subtype open. What was added stays so, whatever the hybridisation said.
   */
  private void noteWhatIsLacking(Actor actor, Report report, ReportVersion released, Instant now) {
    if (released.values() instanceof IshValues) {
      orders.find(actor.scope(), report.order()).orElseThrow().tests().stream()
          .filter(test -> test.id().equals(report.test()))
          .flatMap(test -> Optional.ofNullable(test.reflexOf()).stream())
          .forEach(stained -> reports.noteReflexReady(actor.scope(), stained, now));
    } else if (released.values() instanceof IhcValues ihc) {
      Amendment amendment = released.amendment();
      boolean appended = amendment != null && amendment.kind() == AmendmentKind.APPENDED;
      if (appended || !ihc.her2Open()) {
        reports.noteReflexAdded(actor.scope(), report.id());
      }
    }
  }

  private void tell(Actor actor, Report report, boolean firstFinal, Instant now) {
    facts.tell(
        new ReportReleased(
            actor,
            report.test(),
            report.order(),
            report.id(),
            report.kind(),
            report.facility(),
            report.laboratory(),
            report.released(),
            report.status(),
            now,
            firstFinal));
  }

  private void askForHybridisation(Actor actor, Report report, ReportValues values, Instant now) {
    boolean open = values instanceof IhcValues ihc && ihc.her2Open();
    if (!open) {
      return;
    }
    Order order = orders.find(actor.scope(), report.order()).orElseThrow();
    boolean asked =
        order.tests().stream()
            .anyMatch(test ->
                test.testCode().equals(TestDefinition.HER2_ISH)
                    && report.test().equals(test.reflexOf()));
    if (asked) {
      return;
    }
    OrderedTest reflex =
        reflexes.add(actor.scope(), report.order(), TestDefinition.HER2_ISH, report.test(), now);
    facts.tell(
        new Her2Equivocal(
            report.order(),
            report.test(),
            reflex.id(),
            report.facility(),
            report.laboratory(),
            now));
  }
}
