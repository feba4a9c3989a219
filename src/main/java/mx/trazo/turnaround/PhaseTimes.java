package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where the time of a test went. What is not known is absent and never zero; the hours of the
 * phases, with those that cannot be told apart, add up to the time from the first known moment to
 * the last.
 *
 * @param took the phases of which both ends are known; a phase that is missing is "sin dato"
 * @param hours whose hours they were; more than the phases say when the moment between two phases
 *     of the same owner is missing
 * @param untold hours that lie over a missing moment at which they passed from one hand to another
 * @param contradicted moments set aside because they are out of order: the fewest that leave the
 *     rest in order, and of two such choices the one that keeps what came later on the way
 * @param known from the first known moment to the last
 * @param total from the collection to the first view; empty as long as either is missing
 */
public record PhaseTimes(
    Map<Phase, Duration> took,
    Map<Owner, Duration> hours,
    Duration untold,
    Set<Milestone> contradicted,
    Duration known,
    Optional<Duration> total) {
  /** Copies the maps. */
  public PhaseTimes {
    took = Map.copyOf(took);
    hours = Map.copyOf(hours);
    contradicted = Set.copyOf(contradicted);
  }

  /** Reads the phases of a test. */
  public static PhaseTimes of(Timeline timeline) {
    List<Milestone> order = inOrder(timeline);
    var took = new EnumMap<Phase, Duration>(Phase.class);
    var hours = new EnumMap<Owner, Duration>(Owner.class);
    Duration untold = Duration.ZERO;
    for (int i = 1; i < order.size(); i++) {
      List<Phase> stretch = between(order.get(i - 1), order.get(i));
      Duration length = length(timeline, order.get(i - 1), order.get(i));
      if (stretch.size() == 1) {
        took.put(stretch.getFirst(), length);
      }
      Set<Owner> owners = stretch.stream().map(Phase::owner).collect(Collectors.toSet());
      if (owners.size() == 1) {
        hours.merge(owners.iterator().next(), length, Duration::plus);
      } else {
        untold = untold.plus(length);
      }
    }
    var contradicted = new TreeSet<>(timeline.times().keySet());
    contradicted.removeAll(order);
    Duration known =
        order.isEmpty() ? Duration.ZERO : length(timeline, order.getFirst(), order.getLast());
    boolean whole = order.contains(Milestone.COLLECTED) && order.contains(Milestone.VIEWED);
    return new PhaseTimes(
        took, hours, untold, contradicted, known, whole ? Optional.of(known) : Optional.empty());
  }

  private static List<Phase> between(Milestone from, Milestone to) {
    return Arrays.stream(Phase.values())
        .filter(phase -> phase.from().compareTo(from) >= 0 && phase.to().compareTo(to) <= 0)
        .toList();
  }

  private static Duration length(Timeline timeline, Milestone from, Milestone to) {
    return Duration.between(at(timeline, from), at(timeline, to));
  }

  private static Instant at(Timeline timeline, Milestone milestone) {
    return timeline.find(milestone).orElseThrow();
  }

  /** The longest run of known moments whose times never go back; of two as long, the later on. */
  private static List<Milestone> inOrder(Timeline timeline) {
    Collection<Milestone> known = new TreeSet<>(timeline.times().keySet());
    var ending = new EnumMap<Milestone, List<Milestone>>(Milestone.class);
    List<Milestone> best = List.of();
    for (Milestone milestone : known) {
      List<Milestone> before = List.of();
      for (Map.Entry<Milestone, List<Milestone>> run : ending.entrySet()) {
        boolean fits = !at(timeline, run.getKey()).isAfter(at(timeline, milestone));
        if (fits && run.getValue().size() >= before.size()) {
          before = run.getValue();
        }
      }
      var run = new ArrayList<>(before);
      run.add(milestone);
      ending.put(milestone, run);
      if (run.size() >= best.size()) {
        best = run;
      }
    }
    return best;
  }
}
