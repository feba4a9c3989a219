package mx.trazo.turnaround;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/**
 * Where finished work is added up. What is not yet in the tallies is counted from the clocks
 * themselves, so that answers are exact at every moment. Whoever asks for {@link ClockView#NETWORK}
 * was checked.
 */
public interface TallyStore {
  /** Takes the right to add until the transaction ends; false when somebody else has it. */
  @Unscoped("finished work is added up for the whole network")
  boolean takeTurn();

  /** Locks some clocks that have stopped and were not added, longest finished first. */
  @Unscoped("finished work is added up for the whole network")
  List<FinishedClock> lockFinished(int limit);

  /** Adds these to the tallies, and marks them as added. */
  @Unscoped("finished work is added up for the whole network")
  void add(List<FinishedClock> finished);

  /**
   * What was kept of the promises by test, from one day until before another; empty when the clocks
   * themselves have to be asked: for a single hospital, and when too many were not added yet.
   */
  Optional<List<OnTime>> listOnTime(
      FacilityScope scope, ClockView view, LocalDate from, LocalDate until);

  /** The finished work of a window; empty when more was not added yet than a page may wait for. */
  Optional<FinishedGroups> find(
      FacilityScope scope, ClockView view, AnalysisFilter filter, AnalysisWindow window);
}
