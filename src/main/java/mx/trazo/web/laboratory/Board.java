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
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.ReadClocks;

/**
 * What is in process, what falls due, what is late; nothing of any patient.
 *
 * @param network whether it speaks of the whole network
 */
public record Board(
    Instant readAt,
    ClockCounts counts,
    List<DueLine> next,
    List<WorkTally> tallies,
    List<OnTime> onTime,
    boolean network,
    FacilityId facility) {
  /** Copies the lists. */
  public Board {
    next = List.copyOf(next);
    tallies = List.copyOf(tallies);
    onTime = List.copyOf(onTime);
  }

  /** Every test that is in process or was finished lately, by code. */
  public List<String> tests() {
    return Stream.concat(
            tallies.stream().map(WorkTally::testCode), onTime.stream().map(OnTime::testCode))
        .distinct()
        .sorted()
        .toList();
  }

  /** How much of a test is in process. */
  public WorkTally tallyOf(String testCode) {
    return tallies.stream()
        .filter(tally -> tally.testCode().equals(testCode))
        .findFirst()
        .orElse(new WorkTally(testCode, 0, 0));
  }

  /** Percent of a test's promises kept, when some work was finished. */
  public Optional<BigDecimal> keptOf(String testCode) {
    return onTime.stream()
        .filter(kept -> kept.testCode().equals(testCode))
        .findFirst()
        .flatMap(OnTime::percent);
  }

  Board(ReadClocks.Overview overview, List<DueLine> next, List<WorkTally> tallies, Actor actor) {
    this(
        overview.readAt(),
        overview.counts(),
        next,
        tallies,
        overview.onTime(),
        ReadWorkboard.seesNetwork(actor),
        actor.facility());
  }
}
