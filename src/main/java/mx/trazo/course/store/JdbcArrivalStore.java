package mx.trazo.course.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.course.ArrivalPlace;
import mx.trazo.course.ArrivalStore;
import mx.trazo.course.Arrivals;
import mx.trazo.course.Served;
import mx.trazo.course.TurnedAway;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.network.MexicanState;
import mx.trazo.order.OrderReason;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcArrivalStore implements ArrivalStore {
  private static final Instant MILLENNIUM = Instant.parse("2000-01-01T00:00:00Z");

  private final ArrivalRows rows;

  private final ServedRows served;

  JdbcArrivalStore(ArrivalRows rows, ServedRows served) {
    this.rows = rows;
    this.served = served;
  }

  @Override
  public Served countServed(
      FacilityScope scope, ClockView view, AgreementId agreement, AnalysisWindow window) {
    String laboratory = view == ClockView.LABORATORY ? scope.facility().value() : null;
    Instant from = AnalysisWindow.startOf(window.begins());
    Instant until = AnalysisWindow.startOf(window.ends());
    Map<OrderReason, Long> diagnosed = new EnumMap<>(OrderReason.class);
    served
        .countDiagnosed(agreement.value(), laboratory, from, until)
        .forEach(row -> diagnosed.put(OrderReason.valueOf(row.reason()), row.number()));
    return new Served(
        diagnosed,
        served.countCorrected(agreement.value(), laboratory, from, until),
        served.countByTest(agreement.value(), laboratory, from, until).stream()
            .map(row -> new Served.TestSamples(row.testCode(), row.came(), row.rejected()))
            .toList());
  }

  @Override
  public List<Arrivals.Group> count(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    var of = Of.what(scope, view, filter, window);
    return of.nothing()
        ? List.of()
        : rows.count(of.laboratory, of.agreement, of.state, of.hospital, of.from, of.until).stream()
            .map(row ->
                new Arrivals.Group(
                    new FacilityId(row.facilityId()),
                    MexicanState.valueOf(row.stateCode()),
                    row.formCode(),
                    ReceptionDecision.valueOf(row.decision()),
                    row.reason(),
                    row.number()))
            .toList();
  }

  @Override
  public Map<Instant, Long> countByHour(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    var of = Of.what(scope, view, filter, window);
    return of.nothing()
        ? Map.of()
        : rows
            .countByHour(of.laboratory, of.agreement, of.state, of.hospital, of.from, of.until)
            .stream()
            .collect(
                Collectors.toMap(
                    row -> MILLENNIUM.plus(Duration.ofHours(row.hour())), ArrivalHourRow::number));
  }

  @Override
  public long countPersons(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    var of = Of.what(scope, view, filter, window);
    return of.nothing()
        ? 0
        : rows.countPersons(of.laboratory, of.agreement, of.state, of.hospital, of.from, of.until);
  }

  @Override
  public long countReports(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    var of = Of.what(scope, view, filter, window);
    return of.nothing()
        ? 0
        : rows.countReports(of.laboratory, of.agreement, of.state, of.hospital, of.from, of.until);
  }

  @Override
  public List<TurnedAway> listRejected(
      FacilityScope scope,
      ClockView view,
      AnalysisFilter filter,
      AnalysisWindow window,
      @Nullable String reason,
      @Nullable ArrivalPlace before,
      int limit) {
    var of = Of.what(scope, view, filter, window);
    boolean on = before != null && before.arrivedAt().isBefore(of.until);
    return of.nothing()
        ? List.of()
        : rows
            .listRejected(
                of.laboratory,
                of.agreement,
                of.state,
                of.hospital,
                of.from,
                before != null && on ? before.arrivedAt() : of.until,
                before != null && on ? before.container().value() : "",
                reason,
                limit)
            .stream()
            .map(TurnedAwayRow::sample)
            .toList();
  }

  /**
   * What is asked for, as columns have it.
   *
   * @param nothing whether it asks for another laboratory than it may see
   */
  private record Of(
      boolean nothing,
      @Nullable String laboratory,
      @Nullable String agreement,
      @Nullable String state,
      @Nullable String hospital,
      Instant from,
      Instant until) {

    static Of what(
        FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
      FacilityId asked = filter.laboratory();
      FacilityId laboratory = view == ClockView.LABORATORY ? scope.facility() : asked;
      FacilityId own = view == ClockView.HOSPITAL ? scope.facility() : filter.hospital();
      return new Of(
          (asked != null && !asked.equals(laboratory))
              || (filter.hospital() != null && !filter.hospital().equals(own)),
          laboratory == null ? null : laboratory.value(),
          filter.agreement() == null ? null : filter.agreement().value(),
          filter.state() == null ? null : filter.state().name(),
          own == null ? null : own.value(),
          AnalysisWindow.startOf(window.begins()),
          AnalysisWindow.startOf(window.ends()));
    }
  }
}
