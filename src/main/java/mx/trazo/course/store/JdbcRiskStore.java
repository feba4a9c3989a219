package mx.trazo.course.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.course.CoursePlace;
import mx.trazo.course.Hits;
import mx.trazo.course.RiskCall;
import mx.trazo.course.RiskStore;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.Risk;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcRiskStore implements RiskStore {
  private final RiskRows rows;

  JdbcRiskStore(RiskRows rows) {
    this.rows = rows;
  }

  @Override
  public void keep(FacilityScope laboratory, Collection<RiskCall> calls) {
    if (calls.isEmpty()) {
      return;
    }
    Map<String, SaidRow> said =
        rows.listSaid(calls.stream().map(call -> call.test().value()).toList()).stream()
            .collect(Collectors.toMap(SaidRow::orderedTestId, Function.identity()));
    for (RiskCall call : calls) {
      if (isSaid(said.get(call.test().value()), call)) {
        continue;
      }
      rows.keep(
          call.test().value(),
          laboratory.facility().value(),
          call.hospital().value(),
          call.testCode(),
          call.risk().name(),
          call.due(),
          call.missed(),
          call.cases(),
          call.calledAt());
    }
  }

  /** What is not at risk is written once, what is at risk with its latest figures. */
  private static boolean isSaid(@Nullable SaidRow said, RiskCall call) {
    return said != null
        && call.risk() != Risk.AT_RISK
        && call.risk().name().equals(said.risk())
        && call.due().equals(said.dueAt());
  }

  @Override
  public void settle(FacilityScope laboratory) {
    rows.settle(laboratory.facility().value());
  }

  @Override
  public long countAtRisk(FacilityScope scope, ClockView view, Instant now) {
    return rows.countAtRisk(laboratory(scope, view), now);
  }

  @Override
  public List<RiskCall> listAtRisk(
      FacilityScope scope, ClockView view, Instant now, @Nullable CoursePlace after, int limit) {
    boolean later = after != null && after.since().isAfter(now);
    return rows
        .listAtRisk(
            laboratory(scope, view),
            after != null && later ? after.since() : now,
            after != null && later ? after.test().value() : "",
            limit)
        .stream()
        .map(RiskRow::call)
        .toList();
  }

  @Override
  public Set<OrderedTestId> atRisk(
      FacilityScope scope, ClockView view, Collection<OrderedTestId> tests, Instant now) {
    return rows
        .atRisk(tests.stream().map(OrderedTestId::value).toList(), laboratory(scope, view), now)
        .stream()
        .map(OrderedTestId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Hits hits(FacilityScope scope, ClockView view, Instant since) {
    HitsRow row = rows.hits(laboratory(scope, view), since);
    return new Hits(row.warned(), row.rightly(), row.late());
  }

  private static @Nullable String laboratory(FacilityScope scope, ClockView view) {
    return view == ClockView.LABORATORY ? scope.facility().value() : null;
  }
}
