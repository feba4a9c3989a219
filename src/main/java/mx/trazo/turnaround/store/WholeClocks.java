package mx.trazo.turnaround.store;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.turnaround.TurnaroundClock;

/** Reads what belongs to the rows of clocks. */
@Singleton
class WholeClocks {
  private final PolicyBook policies;

  WholeClocks(PolicyBook policies) {
    this.policies = policies;
  }

  TurnaroundClock of(ClockRow row) {
    return row.clock(policies.promise(row.policyId()), List.of());
  }

  List<TurnaroundClock> of(List<ClockRow> rows) {
    return rows.stream().map(this::of).toList();
  }
}
