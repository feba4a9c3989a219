package mx.trazo.turnaround.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import mx.trazo.turnaround.Pause;
import mx.trazo.turnaround.TurnaroundClock;

/** Reads what belongs to the rows of clocks. */
@Singleton
class WholeClocks {
  private final PolicyBook policies;
  private final PauseRows pauses;

  WholeClocks(PolicyBook policies, PauseRows pauses) {
    this.policies = policies;
    this.pauses = pauses;
  }

  TurnaroundClock of(ClockRow row) {
    return of(List.of(row)).getFirst();
  }

  /** The same clock with its pauses as they are now; its row is locked. */
  TurnaroundClock locked(ClockRow row) {
    return row.clock(
        policies.promise(row.policyId()),
        pauses.lockOf(row.orderedTestId()).stream().map(PauseRow::pause).toList());
  }

  List<TurnaroundClock> of(List<ClockRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<Pause>> paused =
        pauses.listOf(rows.stream().map(ClockRow::orderedTestId).toList()).stream()
            .collect(groupingBy(PauseRow::orderedTestId, mapping(PauseRow::pause, toList())));
    return rows.stream()
        .map(row ->
            row.clock(
                policies.promise(row.policyId()),
                paused.getOrDefault(row.orderedTestId(), List.of())))
        .toList();
  }
}
