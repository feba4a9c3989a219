package mx.trazo.fhir;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.Report;
import mx.trazo.result.ReportStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.TurnaroundClock;
import mx.trazo.turnaround.TurnaroundStore;
import org.hl7.fhir.r4.model.Task;

/** How far tests of orders are. What is asked of the rooms does not grow with the tests. */
@Singleton
public class OrderProgress {
  /** Of how many containers the custody room is asked at once. */
  private static final int AT_ONCE = 500;

  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore reception;
  private final ReportStore reports;
  private final TurnaroundStore clocks;
  private final TaskTranslator translator;
  private final InstantSource clock;

  /** What it reads and writes with. */
  public OrderProgress(
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore reception,
      ReportStore reports,
      TurnaroundStore clocks,
      TaskTranslator translator,
      InstantSource clock) {
    this.specimens = specimens;
    this.custody = custody;
    this.reception = reception;
    this.reports = reports;
    this.clocks = clocks;
    this.translator = translator;
    this.clock = clock;
  }

  /** The task of one test, as the hospital that asked sees it, which is as everybody does. */
  Task task(OrderLine line) {
    return tasks(new FacilityScope(line.order().facility()), List.of(line)).getFirst();
  }

  /**
   * The tasks of tests, in their order.
   *
   * @param scope a facility that asked for all of them or performs them: both see the same
   */
  List<Task> tasks(FacilityScope scope, List<OrderLine> lines) {
    Map<OrderId, Order> orders =
        lines.stream()
            .map(OrderLine::order)
            .collect(toMap(Order::id, Function.identity(), (one, same) -> one));
    Map<OrderId, List<CustodyState>> states = states(scope, orders);
    List<OrderedTestId> tests = lines.stream().map(line -> line.test().id()).toList();
    Map<OrderedTestId, Report> released =
        reports.listByTests(scope, tests).stream()
            .filter(report -> report.released() > 0)
            .collect(toMap(Report::test, Function.identity()));
    Instant now = clock.instant();
    Map<OrderedTestId, Optional<Instant>> due =
        clocks.listByTests(scope, tests).stream()
            .collect(
                toMap(
                    TurnaroundClock::test,
                    one -> one.read(now).filter(r -> !r.held()).map(ClockReading::due)));
    return lines.stream()
        .map(line -> {
          OrderedTestId test = line.test().id();
          return written(
              line,
              states.getOrDefault(line.order().id(), List.of()),
              Optional.ofNullable(released.get(test)),
              due.getOrDefault(test, Optional.empty()));
        })
        .toList();
  }

  private Task written(
      OrderLine line, List<CustodyState> states, Optional<Report> released, Optional<Instant> due) {
    int moves = states.stream().mapToInt(CustodyState::sequence).sum();
    return Versions.stamp(
        translator.write(
            line.order(), line.test(), states, rejection(line.order(), states), released, due),
        Integer.toString(moves));
  }

  /** Where what travels of each order is; slides cut at the laboratory do not travel. */
  private Map<OrderId, List<CustodyState>> states(FacilityScope scope, Map<OrderId, Order> orders) {
    Map<SpecimenId, OrderId> sent =
        specimens.listSent(scope, orders.keySet()).stream()
            .filter(node ->
                node.facility().equals(Objects.requireNonNull(orders.get(node.order())).facility()))
            .collect(toMap(Specimen::id, Specimen::order));
    List<SpecimenId> ids = sent.keySet().stream().toList();
    return IntStream.iterate(0, from -> from < ids.size(), from -> from + AT_ONCE)
        .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + AT_ONCE)))
        .map(some -> custody.list(scope, some))
        .flatMap(Collection::stream)
        .collect(groupingBy(state -> Objects.requireNonNull(sent.get(state.container().id()))));
  }

  /** The reason of the last rejection; asked only where something is rejected. */
  private Optional<ReceptionReason> rejection(Order order, List<CustodyState> states) {
    if (states.stream().noneMatch(state -> state.state() == ContainerState.REJECTED)) {
      return Optional.empty();
    }
    return reception.listDecisions(new FacilityScope(order.facility()), order.id()).stream()
        .filter(decision -> decision.decision() == ReceptionDecision.REJECT)
        .reduce((earlier, later) -> later)
        .map(DecisionRecord::reason)
        .flatMap(reception::findReason);
  }
}
