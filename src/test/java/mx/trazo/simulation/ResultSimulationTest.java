package mx.trazo.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.OrderedTest;
import mx.trazo.processing.WorkItem;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.CriticalCause;
import mx.trazo.result.CriticalChoice;
import mx.trazo.result.CriticalFile;
import mx.trazo.result.CriticalMark;
import mx.trazo.result.CriticalNotice;
import mx.trazo.result.CriticalRule;
import mx.trazo.result.CriticalRules;
import mx.trazo.result.IhcValues;
import mx.trazo.result.NoticeKind;
import mx.trazo.result.Report;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import mx.trazo.specimen.Specimen;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Random work at the desk: values on containers that were accepted, rejected or never came, people
 * who are too late, sign twice or may not sign; after every step the laws must hold. The seed is
 * printed; run one again with {@code -Dtrazo.seed=}.
 */
class ResultSimulationTest {
  private static final int JOURNEYS = Integer.getInteger("trazo.journeys", 600);
  private static final int STEPS = 90;

  private final Map<String, Integer> answers = new TreeMap<>();

  @Test
  void the_laws_of_reports_and_clocks_hold_after_every_step() {
    long seed = Long.getLong("trazo.seed", new Random().nextLong());
    System.out.println("ResultSimulationTest seed " + seed);
    for (int journey = 0; journey < JOURNEYS; journey++) {
      new Desk(seed + journey).walk();
    }
    System.out.println("ResultSimulationTest " + JOURNEYS + " journeys, answers " + answers);
    assertThat(answers.keySet())
        .contains(
            "OK",
            "RELEASED",
            "CONTAINER_REJECTED",
            "SAME_PERSON_RELEASES",
            "RELEASE_WITHOUT_VERIFICATION",
            "ALREADY_RELEASED",
            "RESULT_INCOMPLETE",
            "RESULT_CEDULA_MISSING",
            "RESULT_STALE",
            "AMENDMENT_UNDERWAY",
            "CRITICAL_REASON_MISSING",
            "TOLD");
  }

  private final class Desk {
    private final long seed;
    private final World world;
    private final ReadingRoom room;
    private final Random random;
    private final RandomValues values;
    private final FacilityScope laboratory = new FacilityScope(SimulatedNetwork.LABORATORY);
    private final FacilityScope hospital = new FacilityScope(SimulatedNetwork.HOSPITAL);
    private final Map<String, ReportVersion> released = new HashMap<>();
    private final Map<OrderedTestId, Instant> started = new HashMap<>();

    Desk(long seed) {
      this.seed = seed;
      world = new World(seed);
      room = new ReadingRoom(world);
      room.criticals.add(
          new CriticalRule("1", "IHC-MAMA", "HER2.SCORE", "THREE_PLUS", 60, "prueba"));
      room.criticals.add(
          new CriticalRule("2", "FENOTIPO-LA", "FLOW.CONCLUSION", "B_ALL", 60, "prueba"));
      random = world.random;
      values = new RandomValues(random);
    }

    void walk() {
      world.register(SimulatedNetwork.HOSPITAL, SimulatedNetwork.LABORATORY);
      for (int step = 0; step < STEPS; step++) {
        world.now = world.now.plus(Duration.ofMinutes(1L + random.nextInt(90)));
        oneStep();
        checkReports();
        checkClocks();
      }
    }

    private void oneStep() {
      switch (random.nextInt(12)) {
        case 0, 1 -> receive();
        case 2 -> decide();
        case 3, 4, 5 -> enter();
        case 6, 7 -> verify();
        case 8, 9, 10 -> release();
        default -> amend();
      }
    }

    private void receive() {
      Actor actor = world.actorAt(SimulatedNetwork.LABORATORY);
      scan(actor, world.receive.at(actor, null));
    }

    private void decide() {
      Actor actor = world.actorAt(SimulatedNetwork.LABORATORY);
      ReceptionDecision decision = List.of(ReceptionDecision.values()).get(random.nextInt(4));
      scan(actor, world.decide.as(actor, decision, "CLOTTED", "Nota"));
    }

    private void scan(Actor actor, ScanRule rule) {
      Specimen any = world.registered.get(random.nextInt(world.registered.size()));
      world.desk.scan(
          new Scan(new ScanId(world.ids.next()), actor, any.label().text(), world.now, "mesa"),
          rule);
    }

    private @Nullable WorkItem anyWork() {
      List<WorkItem> all = world.work.listOf(laboratory, world.registered.getFirst().order());
      return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private Actor anybody() {
      int who = random.nextInt(12);
      return room.people.get(who < 5 ? 0 : who < 10 ? 1 : who - 8);
    }

    private int seen(OrderedTestId test) {
      int latest =
          room.reports
              .findByTest(laboratory, test)
              .flatMap(r -> room.reports.findVersion(laboratory, r.id(), r.latest()))
              .map(ReportVersion::revision)
              .orElse(0);
      return random.nextInt(10) == 0 ? latest + random.nextInt(3) - 1 : latest;
    }

    private void enter() {
      WorkItem item = anyWork();
      if (item != null) {
        ReportKind kind = ReportKind.of(item.testCode()).orElseThrow();
        List<SpecimenId> containers = world.registered.stream().map(Specimen::id).toList();
        note(
            room.enter.enter(
                anybody(), item.test(), values.of(kind, containers), null, seen(item.test())),
            "OK");
      }
    }

    private void verify() {
      WorkItem item = anyWork();
      if (item != null) {
        note(room.verify.verify(anybody(), item.test(), seen(item.test()), choice()), "OK");
      }
    }

    private void release() {
      WorkItem item = anyWork();
      if (item != null) {
        note(room.release.release(anybody(), item.test(), seen(item.test()), choice()), "RELEASED");
      }
    }

    /** Nothing said, no, or yes for one of two reasons; sometimes yes without any. */
    private @Nullable CriticalChoice choice() {
      int which = random.nextInt(8);
      return which < 4
          ? null
          : new CriticalChoice(
              which > 5, List.of("Motivo A", "Motivo B", " ").get(random.nextInt(3)));
    }

    private void amend() {
      WorkItem item = anyWork();
      if (item != null) {
        AmendmentKind kind = List.of(AmendmentKind.values()).get(random.nextInt(3));
        String reason = random.nextInt(8) == 0 ? " " : "Motivo";
        note(room.amend.amend(anybody(), item.test(), kind, reason), "OK");
      }
    }

    private void note(Outcome<?> outcome, String done) {
      String answer =
          outcome instanceof Outcome.Refused<?> refused ? refused.refusal().code().name() : done;
      answers.merge(answer, 1, Integer::sum);
    }

    private void checkReports() {
      Set<SpecimenId> rejected =
          world.receptions.listDecisions(laboratory, world.registered.getFirst().order()).stream()
              .filter(decision -> decision.decision() == ReceptionDecision.REJECT)
              .map(DecisionRecord::container)
              .collect(Collectors.toSet());
      for (Report report : room.reports.everything()) {
        assertThat(room.reports.listVersions(hospital, report.id()))
            .as("hospitals see what was released, seed %d", seed)
            .allMatch(ReportVersion::isReleased);
        for (ReportVersion version : room.reports.listVersions(laboratory, report.id())) {
          if (version.isReleased()) {
            checkReleased(version, rejected);
          }
        }
        assertThat(report.status().released()).isEqualTo(report.released() > 0);
        checkReflex(report);
        checkCriticals(report);
      }
    }

    /** What the hospital was told last is what holds of the last released version. */
    private void checkCriticals(Report report) {
      Optional<CriticalCause> holds =
          room.reports
              .findVersion(laboratory, report.id(), report.released())
              .flatMap(version ->
                  CriticalRules.cause(
                      room.criticals.listRules(report.kind().testCode(), world.now),
                      version.values(),
                      room.criticals.listMarks(laboratory, report.id(), version.number()).stream()
                          .filter(mark -> mark.revision() == version.revision())
                          .map(CriticalMark::words)
                          .toList()));
      List<CriticalFile> last = room.criticals.listLast(hospital, List.of(report.id()));
      assertThat(last).as("one notice stands, seed %d", seed).hasSizeLessThanOrEqualTo(1);
      Optional<CriticalCause> told =
          last.stream()
              .map(CriticalFile::notice)
              .filter(notice -> notice.kind() != NoticeKind.WITHDRAWN)
              .map(CriticalNotice::cause)
              .findFirst();
      assertThat(told).as("seed %d", seed).isEqualTo(holds);
      if (told.isPresent()) {
        answers.merge("TOLD", 1, Integer::sum);
      } else if (!last.isEmpty()) {
        answers.merge("WITHDRAWN", 1, Integer::sum);
      }
    }

    private void checkReleased(ReportVersion version, Set<SpecimenId> rejected) {
      String key = version.report().value() + version.number();
      assertThat(released.computeIfAbsent(key, none -> version))
          .as("released values are never edited, seed %d", seed)
          .isEqualTo(version);
      assertThat(version.isIntact()).isTrue();
      assertThat(version.values().missing()).as("seed %d", seed).isEmpty();
      assertThat(version.values().contradictions()).as("seed %d", seed).isEmpty();
      assertThat(version.values().subjects())
          .as("a rejected container never reaches a released report, seed %d", seed)
          .noneMatch(rejected::contains);
      Signature by = version.released();
      Signature verified = version.verified();
      if (by == null || verified == null) {
        throw new AssertionError("released without verification, seed " + seed);
      }
      assertThat(by.account())
          .as("a second person releases, seed %d", seed)
          .isNotEqualTo(verified.account())
          .isNotEqualTo(version.entered().account());
      assertThat(by.cedula()).isNotNull();
      assertThat(verified.cedula()).isNotNull();
    }

    private void checkReflex(Report report) {
      boolean open =
          room.reports.listVersions(laboratory, report.id()).stream()
              .filter(ReportVersion::isReleased)
              .anyMatch(v -> v.values() instanceof IhcValues ihc && ihc.her2Open());
      List<OrderedTest> tests = world.orders.find(laboratory, report.order()).orElseThrow().tests();
      assertThat(tests.stream().filter(t -> report.test().equals(t.reflexOf())).count())
          .as("HER2 2+ asks for one hybridisation, seed %d", seed)
          .isEqualTo(open ? 1 : 0);
    }

    private void checkClocks() {
      List<WorkItem> all = world.work.listOf(laboratory, world.registered.getFirst().order());
      assertThat(room.clocks.everything())
          .as("every test at work has a clock, seed %d", seed)
          .extracting(TurnaroundClock::test)
          .containsExactlyInAnyOrderElementsOf(all.stream().map(WorkItem::test).toList());
      for (TurnaroundClock clock : room.clocks.everything()) {
        assertThat(started.computeIfAbsent(clock.test(), none -> clock.startedAt()))
            .isEqualTo(clock.startedAt());
        Instant first =
            room.reports
                .findByTest(laboratory, clock.test())
                .map(Report::firstReleasedAt)
                .orElse(null);
        assertThat(clock.stoppedAt())
            .as("the first release stops the clock for good, seed %d", seed)
            .isEqualTo(first);
        if (clock.promise() != null) {
          ClockReading reading = clock.read(world.now).orElseThrow();
          Instant end = first == null ? world.now : first;
          assertThat(reading.late()).isEqualTo(end.isAfter(reading.due()));
        }
      }
    }
  }
}
