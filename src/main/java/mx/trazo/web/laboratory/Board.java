package mx.trazo.web.laboratory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.tracking.WorkTally;
import mx.trazo.turnaround.ClockCounts;
import mx.trazo.turnaround.ClockSetStore.TestCounts;
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.Rate;
import mx.trazo.turnaround.ReadClocks;

/**
 * What is in process, what falls due, what is late; nothing of any patient.
 *
 * @param network whether it speaks of the whole network
 */
public record Board(
    Instant readAt,
    List<DueLine> next,
    List<TestCounts> byTest,
    List<WorkTally> tallies,
    List<OnTime> onTime,
    List<OnTime> onTimeBefore,
    boolean network,
    FacilityId facility) {
  /** Copies the lists. */
  public Board {
    next = List.copyOf(next);
    byTest = List.copyOf(byTest);
    tallies = List.copyOf(tallies);
    onTime = List.copyOf(onTime);
    onTimeBefore = List.copyOf(onTimeBefore);
  }

  /** All open clocks. */
  public ClockCounts counts() {
    return byTest.stream().map(TestCounts::counts).reduce(ClockCounts.NONE, ClockCounts::plus);
  }

  /** Those that were open 24 hours ago. */
  public ClockCounts dayAgo() {
    return byTest.stream().map(TestCounts::dayAgo).reduce(ClockCounts.NONE, ClockCounts::plus);
  }

  /** Every test that is in process or was finished lately, by code. */
  public List<String> tests() {
    return Stream.concat(
            byTest.stream().filter(one -> one.counts().open() > 0).map(TestCounts::testCode),
            onTime.stream().map(OnTime::testCode))
        .distinct()
        .sorted()
        .toList();
  }

  /** How much of a test is at the bench and how much at the reader's. */
  public WorkTally tallyOf(String testCode) {
    return tallies.stream()
        .filter(tally -> tally.testCode().equals(testCode))
        .findFirst()
        .orElse(new WorkTally(testCode, 0, 0));
  }

  /** Open clocks of a test. */
  public ClockCounts countsOf(String testCode) {
    return byTest.stream()
        .filter(one -> one.testCode().equals(testCode))
        .findFirst()
        .map(TestCounts::counts)
        .orElse(ClockCounts.NONE);
  }

  /** What was kept of a test's promises lately; empty when nothing of it was finished. */
  public Optional<OnTime> onTimeOf(String testCode) {
    return onTime.stream().filter(kept -> kept.testCode().equals(testCode)).findFirst();
  }

  /**
   * By how many percentage points more of a test's promises were kept than in as many days before;
   * empty when either rests on too few to be compared.
   */
  public Optional<BigDecimal> changeOf(String testCode) {
    return onTimeOf(testCode)
        .flatMap(Board::percent)
        .flatMap(now ->
            onTimeBefore.stream()
                .filter(before -> before.testCode().equals(testCode))
                .findFirst()
                .flatMap(Board::percent)
                .map(now::subtract));
  }

  private static Optional<BigDecimal> percent(OnTime kept) {
    return new Rate(kept.kept(), kept.promised()).percent();
  }

  Board(ReadClocks.Overview overview, List<DueLine> next, List<WorkTally> tallies, Actor actor) {
    this(
        overview.readAt(),
        next,
        overview.byTest(),
        tallies,
        overview.onTime(),
        overview.onTimeBefore(),
        ReadWorkboard.seesNetwork(actor),
        actor.facility());
  }
}
