package mx.trazo.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * What came to the laboratories' doors. The filter's test says nothing of a sample and is not
 * asked. Whoever asks for {@link ClockView#NETWORK} was checked.
 */
public interface ArrivalStore {
  /** The samples, divided by all that is told of them. */
  List<Arrivals.Group> count(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window);

  /** The samples by the hour that began at the instant. */
  Map<Instant, Long> countByHour(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window);

  /** Whose samples they were. */
  long countPersons(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window);

  /** Reports that were first released in the window. */
  long countReports(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window);

  /** Who was served under an agreement. */
  Served countServed(
      FacilityScope scope, ClockView view, AgreementId agreement, AnalysisWindow window);

  /**
   * Samples that were turned away, last first.
   *
   * @param reason only for this one, or null for any
   * @param before only what came before this place, or null for the first page
   */
  List<TurnedAway> listRejected(
      FacilityScope scope,
      ClockView view,
      AnalysisFilter filter,
      AnalysisWindow window,
      @Nullable String reason,
      @Nullable ArrivalPlace before,
      int limit);
}
