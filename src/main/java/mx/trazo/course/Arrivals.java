package mx.trazo.course;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.MexicanState;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What came to the laboratories' doors in some months. Persons, samples and reports are counted
 * each for itself: one person has several samples, and one sample several reports.
 *
 * @param persons whose samples came; the same CURP at two hospitals is one person
 * @param reports first releases of reports in the same time, whenever their samples came
 * @param groups the samples, divided by all that is told of them
 * @param hours the samples by the hour that began at the instant
 */
public record Arrivals(
    Instant readAt,
    AnalysisWindow window,
    AnalysisFilter filter,
    long persons,
    long reports,
    List<Group> groups,
    Map<Instant, Long> hours) {
  /** Copies. */
  public Arrivals {
    groups = List.copyOf(groups);
    hours = Map.copyOf(hours);
  }

  /**
   * Samples that have all of this in common.
   *
   * @param decision the one that stands
   * @param reason of the decision, or null when it has none
   */
  public record Group(
      FacilityId hospital,
      MexicanState state,
      String form,
      ReceptionDecision decision,
      @Nullable String reason,
      long number) {}

  /**
   * A part of the samples.
   *
   * @param all however they were decided
   */
  public record Part<K>(K of, long all, long rejected, long held) {
    /** Of those that are decided, the share that was turned away. */
    public Rate rejection() {
      return new Rate(rejected, all - held);
    }
  }

  /** How many were turned away for a reason, and all reasons up to this one. */
  public record Cause(String reason, long number, Rate upToThis) {}

  /** All samples. */
  public Part<String> samples() {
    return part("", groups);
  }

  /** By hospital, most first. */
  public List<Part<FacilityId>> byHospital() {
    return by(Group::hospital, Comparator.comparing(FacilityId::value));
  }

  /** By the hospital's state, most first. */
  public List<Part<MexicanState>> byState() {
    return by(Group::state, Comparator.naturalOrder());
  }

  /** By the form of the sample, most first. */
  public List<Part<String>> byForm() {
    return by(Group::form, Comparator.naturalOrder());
  }

  /** Why samples were turned away, the most frequent reason first. */
  public List<Cause> causes() {
    Map<String, Long> reasons = new TreeMap<>();
    groups.stream()
        .filter(group -> group.decision() == ReceptionDecision.REJECT)
        .forEach(group ->
            reasons.merge(group.reason() == null ? "" : group.reason(), group.number(), Long::sum));
    long all = reasons.values().stream().mapToLong(Long::longValue).sum();
    var running = new long[1];
    return reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(each ->
            new Cause(each.getKey(), each.getValue(), new Rate(running[0] += each.getValue(), all)))
        .toList();
  }

  private <K> List<Part<K>> by(Function<Group, K> what, Comparator<K> names) {
    Map<K, List<Group>> divided = new TreeMap<>(names);
    groups.forEach(group ->
        divided.computeIfAbsent(what.apply(group), _ -> new java.util.ArrayList<>()).add(group));
    return divided.entrySet().stream()
        .map(each -> part(each.getKey(), each.getValue()))
        .sorted(Comparator.comparingLong((Part<K> part) -> part.all()).reversed())
        .toList();
  }

  private static <K> Part<K> part(K of, List<Group> groups) {
    return new Part<>(
        of,
        groups.stream().mapToLong(Group::number).sum(),
        sum(groups, ReceptionDecision.REJECT),
        sum(groups, ReceptionDecision.HOLD));
  }

  private static long sum(List<Group> groups, ReceptionDecision decision) {
    return groups.stream()
        .filter(group -> group.decision() == decision)
        .mapToLong(Group::number)
        .sum();
  }
}
