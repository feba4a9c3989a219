package mx.trazo.course;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mx.trazo.kernel.FacilityId;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.Phase;
import mx.trazo.turnaround.PhaseTimes;

/**
 * Where the time of some tests went.
 *
 * @param tests how many they are
 * @param took each phase of the way, in its order
 * @param hours all hours together by whose they were; those of each test add up to what is known of
 *     it, with {@code untold}
 * @param untold hours that lie over a missing moment at which they passed from one hand to another
 * @param transport the way in the courier's hands, by the hospital that sent
 */
public record Phases(
    int tests,
    Map<Phase, PhaseFigure> took,
    Map<Owner, Duration> hours,
    Duration untold,
    Map<FacilityId, PhaseFigure> transport) {
  /** Copies. */
  public Phases {
    took = new EnumMap<>(took);
    hours = Map.copyOf(hours);
    transport = Map.copyOf(transport);
  }

  /** Reads these. */
  static Phases of(List<Course> courses) {
    Map<Phase, List<Duration>> took = new EnumMap<>(Phase.class);
    Map<Owner, Duration> hours = new EnumMap<>(Owner.class);
    Map<String, List<Duration>> transports = new TreeMap<>();
    Map<String, Integer> sent = new TreeMap<>();
    Duration untold = Duration.ZERO;
    for (Course course : courses) {
      PhaseTimes times = course.phases();
      times
          .took()
          .forEach(
              (phase, length) -> took.computeIfAbsent(phase, _ -> new ArrayList<>()).add(length));
      times.hours().forEach((owner, length) -> hours.merge(owner, length, Duration::plus));
      untold = untold.plus(times.untold());
      String hospital = course.hospital().value();
      sent.merge(hospital, 1, Integer::sum);
      List<Duration> ways = transports.computeIfAbsent(hospital, _ -> new ArrayList<>());
      Optional.ofNullable(times.took().get(Phase.TRANSPORT)).ifPresent(ways::add);
    }
    Map<Phase, PhaseFigure> figures = new EnumMap<>(Phase.class);
    Arrays.stream(Phase.values())
        .forEach(phase ->
            figures.put(
                phase, PhaseFigure.of(took.getOrDefault(phase, List.of()), courses.size())));
    Map<FacilityId, PhaseFigure> transport = new java.util.HashMap<>();
    transports.forEach((hospital, ways) ->
        transport.put(
            new FacilityId(hospital), PhaseFigure.of(ways, sent.getOrDefault(hospital, 0))));
    return new Phases(courses.size(), figures, hours, untold, transport);
  }

  /** How long a phase took. */
  public PhaseFigure figure(Phase phase) {
    return took.getOrDefault(phase, PhaseFigure.of(List.of(), tests));
  }

  /** Whose hours were the most; empty without any. */
  public Optional<Owner> most() {
    return hours.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The share of an owner in all hours that have one, in percent; empty without any. */
  public Optional<Double> share(Owner owner) {
    double all = hours.values().stream().mapToDouble(Duration::toSeconds).sum();
    return all == 0
        ? Optional.empty()
        : Optional.of(100 * hours.getOrDefault(owner, Duration.ZERO).toSeconds() / all);
  }
}
