package mx.trazo.turnaround;

import java.util.List;
import mx.trazo.kernel.FacilityScope;
import org.jspecify.annotations.Nullable;

/** The clocks behind figures. Whoever asks for {@link ClockView#NETWORK} was checked. */
public interface ClockSetStore {
  /** How many there are. */
  long count(FacilityScope scope, ClockQuestion question);

  /** Open ones by test, and those that were open a day ago, tests by code. */
  List<TestCounts> countByTest(FacilityScope scope, ClockQuestion question);

  /** Open ones under a promise that no pause holds, by whole hours from now to the due time. */
  List<HourCount> countByHour(FacilityScope scope, ClockQuestion question);

  /**
   * A page of them: open ones first due first, then those that a pause holds and those without a
   * promise, finished ones last finished first.
   *
   * @param after the end of the page before, or null for the first
   */
  List<Placed> list(
      FacilityScope scope, ClockQuestion question, @Nullable ClockPlace after, int limit);

  /** A clock and where it stands on the list. */
  record Placed(TurnaroundClock clock, ClockPlace place) {}

  /**
   * Open clocks that fall due within the same hour.
   *
   * @param hour whole hours from now, rounded down: -1 is the hour that just passed
   */
  record HourCount(long hour, long number) {}

  /**
   * Open clocks of one test in figures.
   *
   * @param dayAgo those that ran 24 hours ago, by what is known of them now: a pause noted since
   *     moves a due time of then, too; neither promises nor pauses of then are counted
   */
  record TestCounts(String testCode, ClockCounts counts, ClockCounts dayAgo) {
    /** Both together. */
    public TestCounts plus(TestCounts other) {
      return new TestCounts(testCode, counts.plus(other.counts), dayAgo.plus(other.dayAgo));
    }
  }
}
