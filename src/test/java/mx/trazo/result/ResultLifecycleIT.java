package mx.trazo.result;

import static mx.trazo.result.Bench.breast;
import static mx.trazo.result.Bench.code;
import static mx.trazo.result.Bench.done;
import static mx.trazo.result.Bench.test;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.ClockCounts;
import mx.trazo.turnaround.ClockQuestion;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.turnaround.ClockSetStore;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.TurnaroundStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultLifecycleIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final EnterResult enter = trazo.bean(EnterResult.class);
  private final VerifyResult verify = trazo.bean(VerifyResult.class);
  private final ReleaseReport release = trazo.bean(ReleaseReport.class);
  private final AmendReport amend = trazo.bean(AmendReport.class);
  private final ReadReport read = trazo.bean(ReadReport.class);
  private final ReportFiles files = trazo.bean(ReportFiles.class);
  private final TurnaroundStore clocks = trazo.bean(TurnaroundStore.class);

  private static Instant at(@Nullable Signature signature) {
    if (signature == null) {
      throw new AssertionError("nobody signed");
    }
    return signature.at();
  }

  @Test
  void a_report_goes_from_draft_to_release_by_two_people() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    SpecimenId block = referral.specimens().getFirst().id();
    var unread =
        new IhcBlock(
            block,
            HormoneReceptor.UNREAD,
            HormoneReceptor.UNREAD,
            Her2.UNREAD,
            Ki67.UNREAD,
            null,
            null);

    assertThat(code(release.release(bench.beto, test, 0))).isEqualTo("RESULT_NOT_FOUND");
    var empty = new IhcValues(List.of(unread));
    ReportVersion first = done(enter.enter(bench.ana, test, empty, null, 0));
    assertThat(code(enter.enter(bench.ana, test, empty, null, 0))).isEqualTo("RESULT_STALE");
    assertThat(code(verify.verify(bench.ana, test, first.revision())))
        .isEqualTo("RESULT_INCOMPLETE");
    ReportValues values = breast(block, Her2Score.THREE_PLUS, null);
    ReportVersion second = done(enter.enter(bench.ana, test, values, "Conclusión", 1));
    assertThat(second.revision()).isEqualTo(2);
    assertThat(code(release.release(bench.beto, test, 2)))
        .isEqualTo("RELEASE_WITHOUT_VERIFICATION");
    assertThat(code(verify.verify(bench.technician, test, 2))).isEqualTo("RESULT_FORBIDDEN");
    done(verify.verify(bench.ana, test, 2));
    assertThat(code(verify.verify(bench.ana, test, 2))).isEqualTo("ALREADY_VERIFIED");
    assertThat(code(release.release(bench.ana, test, 2))).isEqualTo("SAME_PERSON_RELEASES");
    Actor unlicensed = bench.person("Dr. Sin Cédula", Bench.LABORATORY, null, Role.SPECIALIST);
    assertThat(code(release.release(unlicensed, test, 2))).isEqualTo("RESULT_CEDULA_MISSING");
    assertThat(code(read.read(bench.clerk, test))).isEqualTo("RESULT_NOT_FOUND");

    ReportVersion released = done(release.release(bench.beto, test, 2));
    assertThat(released.isIntact()).isTrue();
    ReadReport.Whole seen = done(read.read(bench.clerk, test));
    assertThat(seen.report().status()).isEqualTo(ReportStatus.FINAL);
    assertThat(seen.latest()).isEqualTo(released);
    assertThat(seen.latest().values()).isEqualTo(values);
    assertThat(seen.latest().isIntact()).isTrue();
    assertThat(code(enter.enter(bench.ana, test, values, null, 2))).isEqualTo("ALREADY_RELEASED");
    assertThat(code(release.release(bench.beto, test, 2))).isEqualTo("ALREADY_RELEASED");
    assertThat(trazo.bean(WorkStore.class).find(bench.ana.scope(), test).orElseThrow().state())
        .isEqualTo(WorkState.DONE);
  }

  @Test
  void a_verification_falls_when_the_values_change() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    ReportValues values = breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null);
    done(enter.enter(bench.ana, test, values, null, 0));
    done(verify.verify(bench.ana, test, 1));
    done(enter.enter(bench.ana, test, values, "Otra", 1));
    assertThat(code(release.release(bench.beto, test, 1))).isEqualTo("RESULT_STALE");
    assertThat(code(release.release(bench.beto, test, 2)))
        .isEqualTo("RELEASE_WITHOUT_VERIFICATION");
  }

  @Test
  void her2_two_plus_stops_the_first_clock_and_opens_the_hybridisation() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    SpecimenId block = referral.specimens().getFirst().id();
    TurnaroundClock before = clocks.find(bench.ana.scope(), test).orElseThrow();
    assertThat(before.stoppedAt()).isNull();
    assertThat(before.read(before.startedAt()).orElseThrow().due())
        .isEqualTo(before.startedAt().plusSeconds(86_400));

    ReportVersion released = bench.finish(test, breast(block, Her2Score.TWO_PLUS, null), 0);
    Instant releasedAt = at(released.released());
    assertThat(clocks.find(bench.clerk.scope(), test).orElseThrow().stoppedAt())
        .isEqualTo(releasedAt);
    Order order =
        trazo.bean(OrderStore.class).find(bench.clerk.scope(), referral.order().id()).orElseThrow();
    OrderedTest reflex = order.tests().getLast();
    assertThat(reflex.testCode()).isEqualTo(TestDefinition.HER2_ISH);
    assertThat(reflex.reflexOf()).isEqualTo(test);
    TurnaroundClock open = clocks.find(bench.ana.scope(), reflex.id()).orElseThrow();
    assertThat(open.stoppedAt()).isNull();
    assertThat(open.promise()).isNull();

    var ish =
        new IshValues(
            List.of(
                new IshBlock(
                    block,
                    IshMethod.FISH,
                    new BigDecimal("8.4"),
                    new BigDecimal("2.1"),
                    new BigDecimal("4"),
                    1,
                    60,
                    IshResult.POSITIVE,
                    null)));
    bench.finish(reflex.id(), ish, 0);
    ReportVersion draft =
        done(amend.amend(bench.ana, test, AmendmentKind.APPENDED, "Se integra la hibridación."));
    assertThat(draft.values()).isEqualTo(released.values());
    bench.finish(test, breast(block, Her2Score.TWO_PLUS, IshResult.POSITIVE), draft.revision());
    ReadReport.Whole whole = done(read.read(bench.clerk, test));
    assertThat(whole.report().status()).isEqualTo(ReportStatus.APPENDED);
    assertThat(whole.versions()).hasSize(2);
    assertThat(whole.versions().getFirst()).isEqualTo(released);
    assertThat(clocks.find(bench.clerk.scope(), test).orElseThrow().stoppedAt())
        .isEqualTo(releasedAt);
    assertThat(clocks.listOf(bench.clerk.scope(), order.id())).hasSize(2);
  }

  @Test
  void a_rejected_block_never_reaches_a_report() {
    RegisteredReferral referral = bench.breast(2);
    SpecimenId good = referral.specimens().getFirst().id();
    SpecimenId bad = referral.specimens().getLast().id();
    OrderedTestId test = test(referral);
    assertThat(code(enter.enter(bench.ana, test, breast(good, Her2Score.ZERO, null), null, 0)))
        .isEqualTo("RESULT_ORDER_UNKNOWN");
    bench.accept(referral.specimens().getFirst());
    ReportValues early = breast(bad, Her2Score.THREE_PLUS, null);
    assertThat(code(enter.enter(bench.ana, test, early, null, 0)))
        .isEqualTo("RESULT_SUBJECT_NOT_ACCEPTED");
    bench.decide(
        bench.ana, referral.specimens().getLast(), ReceptionDecision.REJECT, "BLOCK_DAMAGED", null);
    assertThat(code(enter.enter(bench.ana, test, early, null, 0))).isEqualTo("CONTAINER_REJECTED");
    var elsewhere =
        breast(bench.accepted(1).specimens().getFirst().id(), Her2Score.THREE_PLUS, null);
    assertThat(code(enter.enter(bench.ana, test, elsewhere, null, 0)))
        .isEqualTo("RESULT_SUBJECT_UNKNOWN");
    assertThat(bench.finish(test, breast(good, Her2Score.THREE_PLUS, null), 0).isReleased())
        .isTrue();
  }

  @Test
  void an_immunophenotype_prints_the_note_it_was_accepted_with() {
    RegisteredReferral referral = bench.marrow();
    bench.decide(
        bench.ana,
        referral.specimens().getFirst(),
        ReceptionDecision.ACCEPT_WITH_NOTE,
        null,
        "Tubo con microcoágulos;\nmuestra irreemplazable");
    SpecimenId tube = referral.specimens().getFirst().id();
    var values =
        new FlowValues(
            tube,
            List.of(
                new FlowMarker(
                    "CD19", "Blastos", new BigDecimal("98.50"), FlowIntensity.BRIGHT, null),
                new FlowMarker("cyMPO", "Blastos", null, FlowIntensity.NEGATIVE, null)),
            new BigDecimal("85"),
            new BigDecimal("92.5"),
            new BigDecimal("13"),
            FlowScheme.EUROFLOW,
            "ALOT",
            FlowConclusion.B_ALL,
            "Leucemia de precursores B");
    OrderedTestId test = test(referral);
    assertThat(clocks.find(bench.ana.scope(), test).orElseThrow().promise())
        .extracting(promise -> promise.amount())
        .isEqualTo(120);
    ReportVersion released = bench.finish(test, values, 0);
    assertThat(released.notes())
        .singleElement()
        .asString()
        .endsWith(": Tubo con microcoágulos; muestra irreemplazable");
    assertThat(done(read.read(bench.clerk, test)).latest().values()).isEqualTo(values);
  }

  @Test
  void a_released_report_is_printed_once_and_can_be_checked_by_anybody() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    ReportVersion released =
        bench.finish(
            test, breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null), 0);
    Report report = done(read.read(bench.clerk, test)).report();
    FindReportByVerificationCode check = trazo.bean(FindReportByVerificationCode.class);
    IssuedReport unprinted = done(check.find(report.verificationCode()));
    assertThat(unprinted.versions().getFirst().sha256()).isNull();

    ReportFile first = done(files.file(bench.clerk, released.report(), 1));
    ReportFile again = done(files.file(bench.ana, released.report(), 1));
    assertThat(new String(first.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(again.bytes()).isEqualTo(first.bytes());
    assertThat(again.printedAt()).isEqualTo(first.printedAt());
    IssuedReport issued = done(check.find(VerificationCode.grouped(report.verificationCode())));
    assertThat(issued.laboratory()).isEqualTo(Bench.LABORATORY);
    assertThat(issued.versions())
        .singleElement()
        .satisfies(version -> assertThat(version.sha256()).isEqualTo(first.sha256()));
    assertThat(code(check.find("AAAA"))).isEqualTo("REPORT_CODE_DAMAGED");
  }

  @Test
  void another_laboratory_finds_nothing() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    ReportVersion released =
        bench.finish(
            test, breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null), 0);
    Actor stranger =
        bench.person("Dra. Ajena", Bench.ANOTHER_LABORATORY, "1112223", Role.SPECIALIST);
    assertThat(code(read.read(stranger, test))).isEqualTo("RESULT_NOT_FOUND");
    assertThat(code(files.file(stranger, released.report(), 1))).isEqualTo("RESULT_NOT_FOUND");
    assertThat(code(verify.verify(stranger, test, 1))).isEqualTo("RESULT_ORDER_UNKNOWN");
    assertThat(code(amend.amend(stranger, test, AmendmentKind.AMENDED, "x")))
        .isEqualTo("RESULT_ORDER_UNKNOWN");
    assertThat(clocks.find(stranger.scope(), test)).isEmpty();
    var reports = trazo.bean(ReportStore.class);
    assertThat(reports.listReleasedSince(stranger.scope(), Instant.EPOCH, 10)).isEmpty();
    var hospital = new FacilityScope(Bench.HOSPITAL);
    assertThat(reports.listReleasedSince(hospital, Instant.EPOCH, 500))
        .extracting(Report::id)
        .contains(released.report());
  }

  @Test
  void of_many_who_save_at_once_one_is_kept() throws Exception {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    ReportValues values = breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null);
    try (var threads = Executors.newFixedThreadPool(6)) {
      List<Future<Outcome<ReportVersion>>> all =
          threads.invokeAll(
              Collections.nCopies(6, () -> enter.enter(bench.ana, test, values, null, 0)));
      long kept = 0;
      for (Future<Outcome<ReportVersion>> one : all) {
        String answer = code(one.get());
        assertThat(answer).isIn("OK", "RESULT_STALE");
        kept += answer.equals("OK") ? 1 : 0;
      }
      assertThat(kept).isEqualTo(1);
    }
  }

  @Test
  void the_laboratory_sees_its_open_clocks_first_due_first() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    TurnaroundClock mine = clocks.find(bench.ana.scope(), test).orElseThrow();
    List<TurnaroundClock> open = clocks.listOpen(bench.ana.scope(), ClockView.LABORATORY, 500);
    assertThat(open).contains(mine);
    assertThat(open.stream().filter(c -> c.promise() != null).map(this::due).toList()).isSorted();
    assertThat(clocks.listOpen(bench.clerk.scope(), ClockView.HOSPITAL, 500)).contains(mine);
    assertThat(clocks.listOpen(bench.clerk.scope(), ClockView.NETWORK, 500)).contains(mine);
    assertThat(clocks.listOpen(bench.clerk.scope(), ClockView.LABORATORY, 500)).isEmpty();
    var due = due(mine);
    assertThat(
            clocks.listDueBefore(
                bench.ana.scope(), ClockView.LABORATORY, due.plusNanos(1_000), 500))
        .contains(mine);
    assertThat(clocks.listDueBefore(bench.ana.scope(), ClockView.LABORATORY, due, 500))
        .doesNotContain(mine);

    var counts = counted(mine.startedAt(), due.plusSeconds(1));
    assertThat(counts.open()).isGreaterThanOrEqualTo(1);
    assertThat(counts.dueSoon()).isGreaterThanOrEqualTo(1);
    var later = counted(due.plusNanos(1_000), due.plusSeconds(1));
    assertThat(later.late()).isGreaterThanOrEqualTo(1);

    bench.finish(test, breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null), 0);
    assertThat(clocks.listOpen(bench.ana.scope(), ClockView.LABORATORY, 500))
        .extracting(TurnaroundClock::test)
        .doesNotContain(test);
    assertThat(clocks.listOnTime(bench.ana.scope(), ClockView.LABORATORY, mine.startedAt(), due))
        .filteredOn(row -> row.testCode().equals(TestDefinition.BREAST_IHC))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.promised()).isGreaterThanOrEqualTo(1);
          assertThat(row.kept()).isEqualTo(row.promised());
        });
  }

  private Instant due(TurnaroundClock one) {
    return one.read(one.startedAt()).orElseThrow().due();
  }

  private ClockCounts counted(Instant now, Instant soon) {
    var open = new ClockQuestion(ClockView.LABORATORY, ClockSet.OPEN, null, now, soon, now, now);
    return trazo.bean(ClockSetStore.class).countByTest(bench.ana.scope(), open).stream()
        .map(ClockSetStore.TestCounts::counts)
        .reduce(ClockCounts.NONE, ClockCounts::plus);
  }
}
