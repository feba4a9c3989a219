package mx.trazo.turnaround.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.Clock;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.KeptPause;
import mx.trazo.turnaround.OnTime;
import mx.trazo.turnaround.Pause;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.TurnaroundPolicy;
import mx.trazo.turnaround.TurnaroundStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcTurnaroundStore implements TurnaroundStore {
  /** Values of {@code running}: the due time is known, or nobody promised one. */
  private static final int RUNNING = 1;

  /** A pause keeps the due time open. */
  private static final int HELD = 2;

  private final PolicyBook policies;
  private final PauseRows pauses;
  private final ClockRows clocks;
  private final WholeClocks wholes;

  JdbcTurnaroundStore(PolicyBook policies, PauseRows pauses, ClockRows clocks, WholeClocks wholes) {
    this.policies = policies;
    this.pauses = pauses;
    this.clocks = clocks;
    this.wholes = wholes;
  }

  @Override
  public List<TurnaroundPolicy> listPolicies(String testCode) {
    return policies.listByTest(testCode);
  }

  @Override
  public void start(FacilityScope laboratory, TurnaroundClock clock) {
    if (!clock.laboratory().equals(laboratory.facility())) {
      throw new IllegalArgumentException("a clock belongs to the laboratory that accepted");
    }
    clocks.start(
        clock.test().value(),
        clock.order().value(),
        clock.facility().value(),
        clock.laboratory().value(),
        clock.agreement() == null ? null : clock.agreement().value(),
        clock.testCode(),
        clock.policy(),
        clock.startedAt(),
        clock.read(clock.startedAt()).map(ClockReading::due).orElse(null));
  }

  @Override
  public void stop(FacilityScope laboratory, OrderedTestId test, Instant at) {
    String scope = laboratory.facility().value();
    ClockRow row = clocks.lock(test.value(), scope).orElse(null);
    if (row == null || row.stoppedAt() != null) {
      return;
    }
    pauses.endAll(test.value(), at);
    TurnaroundClock clock = wholes.locked(row);
    Promise promise = clock.promise();
    if (promise == null || clock.pauses().isEmpty()) {
      clocks.stop(test.value(), scope, at);
    } else {
      clocks.stopPaused(
          test.value(),
          scope,
          at,
          Clock.read(promise, clock.startedAt(), at, clock.pauses(), at).due());
    }
  }

  @Override
  public Optional<TurnaroundClock> lock(FacilityScope laboratory, OrderedTestId test) {
    return clocks.lock(test.value(), laboratory.facility().value()).map(wholes::locked);
  }

  @Override
  public List<KeptPause> listPauses(FacilityScope scope, OrderedTestId test) {
    return clocks.find(test.value(), scope.facility().value()).isEmpty()
        ? List.of()
        : pauses.listOf(List.of(test.value())).stream().map(PauseRow::kept).toList();
  }

  @Override
  public void startPause(FacilityScope laboratory, KeptPause kept, Instant now) {
    Pause pause = kept.pause();
    pauses.add(
        kept.id(),
        kept.test().value(),
        pause.reason().name(),
        pause.owner().name(),
        pause.author().value(),
        pause.from(),
        pause.evidence(),
        kept.notedAt());
    settle(laboratory, kept.test(), now);
  }

  @Override
  public void endPause(FacilityScope laboratory, KeptPause kept, Instant now) {
    pauses.end(
        kept.id(),
        kept.test().value(),
        Objects.requireNonNull(kept.pause().to()),
        Objects.requireNonNull(kept.endedBy()).value());
    settle(laboratory, kept.test(), now);
  }

  /** Keeps what the clock says from now on until the next pause begins or ends. */
  private void settle(FacilityScope laboratory, OrderedTestId test, Instant now) {
    ClockReading reading = lock(laboratory, test).flatMap(one -> one.read(now)).orElseThrow();
    clocks.settle(
        test.value(),
        laboratory.facility().value(),
        reading.held() ? HELD : RUNNING,
        reading.held() ? null : reading.due());
  }

  @Override
  public List<TurnaroundClock> lockPassed(Instant now, int limit) {
    List<String> tests = clocks.lockPassed(now, limit);
    return tests.isEmpty() ? List.of() : whole(clocks.listAny(tests));
  }

  @Override
  public void looked(Collection<OrderedTestId> tests) {
    if (!tests.isEmpty()) {
      clocks.looked(tests.stream().map(OrderedTestId::value).toList());
    }
  }

  @Override
  public Optional<TurnaroundClock> find(FacilityScope scope, OrderedTestId test) {
    return clocks.find(test.value(), scope.facility().value()).map(wholes::of);
  }

  @Override
  public List<TurnaroundClock> listOf(FacilityScope scope, OrderId order) {
    return whole(clocks.listOf(order.value(), scope.facility().value()));
  }

  @Override
  public List<TurnaroundClock> listByTests(FacilityScope scope, Collection<OrderedTestId> tests) {
    List<String> ids = tests.stream().map(OrderedTestId::value).toList();
    return ids.isEmpty() ? List.of() : whole(clocks.listByTests(ids, scope.facility().value()));
  }

  @Override
  public List<TurnaroundClock> listOpen(FacilityScope scope, ClockView view, int limit) {
    var rows =
        new ArrayList<>(clocks.listPromised(laboratory(scope, view), hospital(scope, view), limit));
    for (int running : new int[] {HELD, RUNNING}) {
      if (rows.size() < limit) {
        rows.addAll(
            clocks.listDueless(
                running, laboratory(scope, view), hospital(scope, view), limit - rows.size()));
      }
    }
    return whole(rows);
  }

  @Override
  public List<TurnaroundClock> listDueBefore(
      FacilityScope scope, ClockView view, Instant before, int limit) {
    return whole(
        clocks.listDueBefore(laboratory(scope, view), hospital(scope, view), before, limit));
  }

  @Override
  public List<Duration> listTaken(FacilityId laboratory, String testCode, Instant since) {
    return clocks.listTaken(laboratory.value(), testCode, since).stream()
        .map(Duration::ofSeconds)
        .toList();
  }

  @Override
  public List<OnTime> listOnTime(FacilityScope scope, ClockView view, Instant from, Instant to) {
    return clocks.listOnTime(laboratory(scope, view), hospital(scope, view), from, to).stream()
        .map(row -> new OnTime(row.testCode(), row.promised(), row.kept(), row.unpromised()))
        .toList();
  }

  private List<TurnaroundClock> whole(List<ClockRow> rows) {
    return wholes.of(rows);
  }

  private static @Nullable String laboratory(FacilityScope scope, ClockView view) {
    return view == ClockView.LABORATORY ? scope.facility().value() : null;
  }

  private static @Nullable String hospital(FacilityScope scope, ClockView view) {
    return view == ClockView.HOSPITAL ? scope.facility().value() : null;
  }
}
