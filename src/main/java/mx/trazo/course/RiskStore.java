package mx.trazo.course;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.ClockView;
import org.jspecify.annotations.Nullable;

/** What the forecast said. Whoever asks for {@link ClockView#NETWORK} was checked. */
public interface RiskStore {
  /** Keeps what it says now, over what it said before; the first warning stays. */
  void keep(FacilityScope laboratory, Collection<RiskCall> calls);

  /** Forgets the risk of what does not run any more. */
  void settle(FacilityScope laboratory);

  /** How many are at risk and not yet late. */
  long countAtRisk(FacilityScope scope, ClockView view, Instant now);

  /** Those, first due first. */
  List<RiskCall> listAtRisk(
      FacilityScope scope, ClockView view, Instant now, @Nullable CoursePlace after, int limit);

  /** Which of these are at risk and not yet late. */
  Set<OrderedTestId> atRisk(
      FacilityScope scope, ClockView view, Collection<OrderedTestId> tests, Instant now);

  /** How often it was right, of what was finished since. */
  Hits hits(FacilityScope scope, ClockView view, Instant since);
}
