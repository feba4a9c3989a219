package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.TestDefinition;

/** Clocks in memory, with the same manners as the database; it promises 24 hours and five days. */
public final class MemoryTurnaroundStore implements TurnaroundStore {
  private static final ZoneId PUEBLA = ZoneId.of("America/Mexico_City");
  private final Map<OrderedTestId, TurnaroundClock> clocks = new LinkedHashMap<>();
  private final Set<OrderedTestId> looked = new HashSet<>();

  /** Every clock. */
  public List<TurnaroundClock> everything() {
    return List.copyOf(clocks.values());
  }

  @Override
  public List<TurnaroundPolicy> listPolicies(String testCode) {
    return switch (testCode) {
      case TestDefinition.BREAST_IHC ->
          List.of(policy(testCode, new Promise(24, TurnaroundUnit.ELAPSED_HOURS, PUEBLA)));
      case TestDefinition.LEUKEMIA_PHENOTYPE ->
          List.of(policy(testCode, new Promise(5, TurnaroundUnit.CALENDAR_DAYS, PUEBLA)));
      default -> List.of();
    };
  }

  private static TurnaroundPolicy policy(String testCode, Promise promise) {
    return new TurnaroundPolicy(
        "policy",
        null,
        testCode,
        null,
        1,
        StartEvent.ACCEPTANCE,
        StopEvent.FIRST_FINAL_RELEASE,
        promise,
        LocalDate.of(2024, 1, 1),
        null);
  }

  @Override
  public void start(FacilityScope laboratory, TurnaroundClock clock) {
    clocks.putIfAbsent(clock.test(), clock);
  }

  @Override
  public void stop(FacilityScope laboratory, OrderedTestId test, Instant at) {
    clocks.computeIfPresent(
        test,
        (_, c) ->
            c.stoppedAt() != null
                ? c
                : new TurnaroundClock(
                    c.test(),
                    c.order(),
                    c.facility(),
                    c.laboratory(),
                    c.agreement(),
                    c.testCode(),
                    c.policy(),
                    c.promise(),
                    c.startedAt(),
                    at,
                    c.pauses()));
  }

  @Override
  public Optional<TurnaroundClock> lock(FacilityScope laboratory, OrderedTestId test) {
    return find(laboratory, test).filter(clock -> clock.laboratory().equals(laboratory.facility()));
  }

  @Override
  public List<KeptPause> listPauses(FacilityScope scope, OrderedTestId test) {
    throw new UnsupportedOperationException("only the database keeps pauses");
  }

  @Override
  public void startPause(FacilityScope laboratory, KeptPause pause, Instant now) {
    throw new UnsupportedOperationException("only the database keeps pauses");
  }

  @Override
  public void endPause(FacilityScope laboratory, KeptPause pause, Instant now) {
    throw new UnsupportedOperationException("only the database keeps pauses");
  }

  @Override
  public List<TurnaroundClock> lockPassed(Instant now, int limit) {
    return clocks.values().stream()
        .filter(clock -> !looked.contains(clock.test()) && due(clock).isBefore(now))
        .sorted(Comparator.comparing(MemoryTurnaroundStore::due))
        .limit(limit)
        .toList();
  }

  @Override
  public void looked(Collection<OrderedTestId> tests) {
    looked.addAll(tests);
  }

  @Override
  public Optional<TurnaroundClock> find(FacilityScope scope, OrderedTestId test) {
    return Optional.ofNullable(clocks.get(test)).filter(clock -> visible(scope, clock));
  }

  @Override
  public List<TurnaroundClock> listOf(FacilityScope scope, OrderId order) {
    return clocks.values().stream()
        .filter(clock -> clock.order().equals(order) && visible(scope, clock))
        .toList();
  }

  @Override
  public List<TurnaroundClock> listByTests(FacilityScope scope, Collection<OrderedTestId> tests) {
    return clocks.values().stream()
        .filter(clock -> tests.contains(clock.test()) && visible(scope, clock))
        .toList();
  }

  @Override
  public List<TurnaroundClock> listOpen(FacilityScope scope, ClockView view, int limit) {
    return open(scope, view)
        .sorted(Comparator.comparing(MemoryTurnaroundStore::due))
        .limit(limit)
        .toList();
  }

  @Override
  public List<TurnaroundClock> listDueBefore(
      FacilityScope scope, ClockView view, Instant before, int limit) {
    return listOpen(scope, view, Integer.MAX_VALUE).stream()
        .filter(clock -> due(clock).isBefore(before))
        .limit(limit)
        .toList();
  }

  @Override
  public List<OnTime> listOnTime(FacilityScope scope, ClockView view, Instant from, Instant to) {
    throw new UnsupportedOperationException("only the database adds up");
  }

  private Stream<TurnaroundClock> open(FacilityScope scope, ClockView view) {
    return clocks.values().stream()
        .filter(clock -> clock.stoppedAt() == null)
        .filter(clock ->
            switch (view) {
              case LABORATORY -> clock.laboratory().equals(scope.facility());
              case HOSPITAL -> clock.facility().equals(scope.facility());
              case NETWORK -> true;
            });
  }

  private static Instant due(TurnaroundClock clock) {
    return clock.read(clock.startedAt()).map(ClockReading::due).orElse(Instant.MAX);
  }

  private static boolean visible(FacilityScope scope, TurnaroundClock clock) {
    return scope.facility().equals(clock.facility()) || scope.facility().equals(clock.laboratory());
  }

  @Override
  public List<Duration> listTaken(FacilityId laboratory, String testCode, Instant since) {
    return clocks.values().stream()
        .filter(clock -> clock.laboratory().equals(laboratory))
        .filter(clock -> clock.testCode().equals(testCode))
        .filter(clock -> clock.stoppedAt() != null && !clock.stoppedAt().isBefore(since))
        .map(clock -> Duration.between(clock.startedAt(), clock.stoppedAt()))
        .toList();
  }
}
