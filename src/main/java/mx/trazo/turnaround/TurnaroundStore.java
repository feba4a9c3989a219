package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Unscoped;

/** Where policies and clocks are kept. Whoever asks for {@link ClockView#NETWORK} was checked. */
public interface TurnaroundStore {
  /** Every version of the policies for a test. */
  @Unscoped("what is promised is public")
  List<TurnaroundPolicy> listPolicies(String testCode);

  /** Starts a clock, unless it runs or ran already. */
  void start(FacilityScope laboratory, TurnaroundClock clock);

  /**
   * Stops a clock, ends the pauses that last and keeps the due time that they left; does nothing
   * when it has stopped.
   */
  void stop(FacilityScope laboratory, OrderedTestId test, Instant at);

  /** A clock of the laboratory, locked until the transaction ends. */
  Optional<TurnaroundClock> lock(FacilityScope laboratory, OrderedTestId test);

  /** Pauses of a clock of the laboratory's or the hospital's, first begun first. */
  List<KeptPause> listPauses(FacilityScope scope, OrderedTestId test);

  /** Keeps a new pause of a clock that is locked, and the due time as it is from now on. */
  void startPause(FacilityScope laboratory, KeptPause pause, Instant now);

  /** Keeps the end of a pause of a clock that is locked, and the due time as it is from now on. */
  void endPause(FacilityScope laboratory, KeptPause pause, Instant now);

  /**
   * Clocks whose due time passed and that nobody looked at since, first due first; locked, and
   * without those that somebody else looks at just now.
   */
  @Unscoped("promises are watched for the whole network")
  List<TurnaroundClock> lockPassed(Instant now, int limit);

  /** These need not be looked at again. */
  @Unscoped("promises are watched for the whole network")
  void looked(Collection<OrderedTestId> tests);

  /** The clock of a test, for its laboratory and its hospital. */
  Optional<TurnaroundClock> find(FacilityScope scope, OrderedTestId test);

  /** The clocks of an order, in the order in which they began. */
  List<TurnaroundClock> listOf(FacilityScope scope, OrderId order);

  /** The clocks of these tests, for their laboratory and hospital; at most 1,000 tests. */
  List<TurnaroundClock> listByTests(FacilityScope scope, Collection<OrderedTestId> tests);

  /** Open clocks, first due first; then those that a pause holds, those without a promise last. */
  List<TurnaroundClock> listOpen(FacilityScope scope, ClockView view, int limit);

  /** Open clocks due before an instant, late ones included, first due first; none that is held. */
  List<TurnaroundClock> listDueBefore(
      FacilityScope scope, ClockView view, Instant before, int limit);

  /** What was kept of the promises by work finished from one instant until before another. */
  List<OnTime> listOnTime(FacilityScope scope, ClockView view, Instant from, Instant to);

  /** How long each test of this code took that the laboratory finished since, at most 1,000. */
  @Unscoped("how long a laboratory takes is told to every hospital; nothing names a case")
  List<Duration> listTaken(FacilityId laboratory, String testCode, Instant since);
}
