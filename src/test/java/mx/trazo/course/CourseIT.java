package mx.trazo.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import mx.trazo.course.ReadCourses.Funnel;
import mx.trazo.course.ReadCourses.Lately;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.custody.UndoScan;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ScanId;
import mx.trazo.processing.DoStep;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.Bench;
import mx.trazo.result.GatherReport;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportVersion;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.Milestone;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.Phase;
import mx.trazo.turnaround.PhaseTimes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A test is followed from the taking of its sample to the eyes of whoever asked. */
class CourseIT {
  private static final RunningTrazo TRAZO =
      RunningTrazo.start(Map.of("trazo.course.follow-every", "12h"));

  private final Bench bench = new Bench(TRAZO);
  private final Referrals referrals = new Referrals(TRAZO);
  private final ReadCourses courses = TRAZO.bean(ReadCourses.class);
  private final Actor manager = bench.person("Coordinación", Bench.LABORATORY, null, Role.MANAGER);

  @AfterAll
  static void stop() {
    TRAZO.close();
  }

  @Test
  void a_test_waits_for_one_thing_after_the_other_and_its_hours_add_up() {
    RegisteredReferral referral = referrals.breast(bench.clerk, 1);
    OrderedTestId test = Bench.test(referral);
    Specimen block = Referrals.travelling(referral).getFirst();
    assertThat(stand(test)).as("taken days ago").isEqualTo(Stand.PACKING);

    Shipment box = referrals.box(bench.clerk);
    referrals.pack(bench.clerk, box, block);
    assertThat(stand(test)).as("an open box waits for its hospital").isEqualTo(Stand.PACKING);
    referrals.dispatch(bench.clerk, box);
    assertThat(stand(test)).isEqualTo(Stand.TRANSPORT);

    ScanId arrival = read(block, door());
    assertThat(stand(test)).isEqualTo(Stand.CHECKING);
    read(
        block,
        TRAZO.bean(UndoScan.class).of(bench.technician, arrival, "NOT_PRESENT", "No estaba"));
    assertThat(stand(test)).as("what was taken back did not arrive").isEqualTo(Stand.TRANSPORT);
    bench.decide(bench.technician, block, ReceptionDecision.ACCEPT, null, null);
    assertThat(stand(test)).as("the folio comes with the acceptance").isEqualTo(Stand.PREPARATION);

    ScanId cut = new ScanId(TRAZO.bean(Ids.class).next());
    read(cut, block, TRAZO.bean(DoStep.class).at(bench.technician, "IHC-CORTE", cut));
    assertThat(stand(test)).isEqualTo(Stand.MEASUREMENT);
    assertThat(course(test).since()).isAfter(Instant.now().minus(Duration.ofMinutes(5)));

    ReportVersion version =
        bench.finish(test, Bench.breast(block.id(), Her2Score.THREE_PLUS, null), 0);
    assertThat(stand(test)).isEqualTo(Stand.WAITING_FOR_EYES);
    Bench.done(TRAZO.bean(GatherReport.class).gather(bench.clerk, version.report(), 1));
    follow();
    Course over = course(test);
    assertThat(over.stand()).isEmpty();
    PhaseTimes times = over.phases();
    assertThat(times.took()).as("nobody scanned the staining").doesNotContainKey(Phase.MEASUREMENT);
    assertThat(times.took()).containsKeys(Phase.TRANSPORT, Phase.CHECKING, Phase.PREPARATION);
    assertThat(times.contradicted())
        .as("the box was closed after the hour at which it is said to have left")
        .isEqualTo(Set.of(Milestone.DISPATCHED));
    assertThat(times.took().get(Phase.TRANSPORT)).isGreaterThan(Duration.ofHours(4));
    Duration owned = times.hours().values().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(owned.plus(times.untold())).isEqualTo(times.known());
    assertThat(times.total()).hasValue(times.known());
    assertThat(times.hours()).containsKeys(Owner.COURIER, Owner.LABORATORY, Owner.HOSPITAL);

    Lately lately =
        Bench.done(courses.lately(bench.technician, ClockView.LABORATORY, Duration.ofDays(30)));
    assertThat(lately.phases().tests()).isPositive();
    assertThat(lately.phases().figure(Phase.TRANSPORT).cases()).isPositive();
    assertThat(lately.phases().figure(Phase.MEASUREMENT).missing()).isPositive();
    assertThat(lately.phases().transport()).containsKey(Bench.HOSPITAL);
  }

  @Test
  void what_the_bench_has_not_delivered_does_not_wait_for_whoever_reads_it() {
    RegisteredReferral referral = bench.marrow();
    OrderedTestId test = Bench.test(referral);
    Specimen tube = referral.specimens().getFirst();
    bench.accept(tube);
    step(tube, "FLU-PREPARACION");
    step(tube, "FLU-ADQUISICION");
    assertThat(stand(test)).isEqualTo(Stand.HANDING_OVER);
    assertThat(Stand.HANDING_OVER.owner()).isEqualTo(Owner.LABORATORY);
    step(tube, "FLU-LECTURA");
    assertThat(stand(test)).isEqualTo(Stand.READING);
  }

  private void step(Specimen container, String code) {
    ScanId id = new ScanId(TRAZO.bean(Ids.class).next());
    read(id, container, TRAZO.bean(DoStep.class).at(bench.technician, code, id));
  }

  @Test
  void every_number_leads_to_as_many_and_each_facility_counts_its_own() {
    for (int i = 0; i < 3; i++) {
      referrals.breast(bench.clerk, 1);
      bench.accepted(1);
    }
    RegisteredReferral rejected = bench.breast(1);
    bench.decide(
        bench.technician,
        Referrals.travelling(rejected).getFirst(),
        ReceptionDecision.REJECT,
        "BROKEN",
        "Llegó roto");
    follow();
    assertThat(course(Bench.test(rejected)).stand()).as("nobody waits for it").isEmpty();
    assertThat(course(Bench.test(rejected)).timeline().rejected()).isTrue();

    Funnel here = Bench.done(courses.funnel(bench.technician, ClockView.LABORATORY));
    Funnel everywhere = Bench.done(courses.funnel(manager, ClockView.NETWORK));
    assertThat(everywhere.total()).isGreaterThanOrEqualTo(here.total());
    assertThat(here.waiting()).isNotEmpty();
    here.waiting()
        .forEach(one -> {
          ReadCourses.Page page =
              Bench.done(courses.list(bench.technician, ClockView.LABORATORY, one.stand(), null));
          long listed = page.courses().size();
          while (page.next() != null) {
            page =
                Bench.done(
                    courses.list(bench.technician, ClockView.LABORATORY, one.stand(), page.next()));
            listed += page.courses().size();
          }
          assertThat(listed).as(one.stand().name()).isEqualTo(one.number());
          assertThat(page.total()).isEqualTo(one.number());
        });
    Actor other = bench.person("Otra", Bench.ANOTHER_LABORATORY, null, Role.TECHNICIAN);
    assertThat(Bench.done(courses.funnel(other, ClockView.LABORATORY)).total()).isZero();
    assertThat(courses.find(other, Bench.test(rejected))).isEmpty();
    assertThat(Bench.code(courses.funnel(bench.technician, ClockView.NETWORK)))
        .isEqualTo("NETWORK_CLOCKS_FOR_MANAGERS");
  }

  private ScanRule door() {
    return TRAZO.bean(ReceiveContainer.class).at(bench.technician, null);
  }

  private ScanId read(Specimen container, ScanRule rule) {
    var id = new ScanId(TRAZO.bean(Ids.class).next());
    read(id, container, rule);
    return id;
  }

  private void read(ScanId id, Specimen container, ScanRule rule) {
    Instant now = TRAZO.bean(InstantSource.class).instant();
    var answer =
        Bench.done(
            TRAZO
                .bean(ScanDesk.class)
                .scan(
                    new Scan(id, bench.technician, container.label().text(), now, "puerta"), rule));
    assertThat(answer.verdict()).as(String.valueOf(answer)).isEqualTo(ScanVerdict.RECORDED);
  }

  private Stand stand(OrderedTestId test) {
    follow();
    return course(test).stand().orElseThrow();
  }

  private Course course(OrderedTestId test) {
    return courses.find(bench.technician, test).orElseThrow();
  }

  private static void follow() {
    FollowCourses follow = TRAZO.bean(FollowCourses.class);
    while (follow.follow(100) > 0) {
      // until nothing is left
    }
  }
}
