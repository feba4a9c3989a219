package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.turnaround.ClockSetStore.TestCounts;

/** What is in process, what falls due, what is late, and what was kept of the promises. */
@Singleton
public class ReadClocks {
  private static final int MOST = 500;

  private final TurnaroundStore store;
  private final ClockSetStore sets;
  private final TallyStore tallies;
  private final InstantSource clock;

  /** Reads open clocks one by one and in figures, and finished work. */
  public ReadClocks(
      TurnaroundStore store, ClockSetStore sets, TallyStore tallies, InstantSource clock) {
    this.store = store;
    this.sets = sets;
    this.tallies = tallies;
    this.clock = clock;
  }

  /**
   * One moment.
   *
   * @param readAt the moment; every reading of a clock on the same page uses it
   * @param byTest open clocks in figures, tests by code
   * @param urgent open clocks, first due first
   * @param onTime by test, of the work finished in the window
   * @param onTimeBefore the same of as many days before it
   */
  public record Overview(
      Instant readAt,
      List<TestCounts> byTest,
      List<TurnaroundClock> urgent,
      List<OnTime> onTime,
      List<OnTime> onTimeBefore) {
    /** Copies the lists. */
    public Overview {
      byTest = List.copyOf(byTest);
      urgent = List.copyOf(urgent);
      onTime = List.copyOf(onTime);
      onTimeBefore = List.copyOf(onTimeBefore);
    }

    /** All open clocks in figures. */
    public ClockCounts counts() {
      return byTest.stream().map(TestCounts::counts).reduce(ClockCounts.NONE, ClockCounts::plus);
    }
  }

  /**
   * Reads everything for one page.
   *
   * @param soon what counts as due soon
   * @param window how far back finished work counts, in days with today
   * @param limit how many open clocks, at most 500
   */
  @Transactional
  public Outcome<Overview> read(
      Actor actor, ClockView view, Duration soon, Duration window, int limit) {
    if (view == ClockView.NETWORK && !managesNetwork(actor)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    LocalDate tomorrow = AnalysisWindow.dayOf(now).plusDays(1);
    LocalDate from = firstDay(now, window);
    LocalDate before = from.minusDays(Math.max(1, window.toDays()));
    return Outcome.done(
        new Overview(
            now,
            sets.countByTest(
                actor.scope(),
                new ClockQuestion(view, ClockSet.OPEN, null, now, now.plus(soon), now, now)),
            store.listOpen(actor.scope(), view, Math.clamp(limit, 1, MOST)),
            onTime(actor.scope(), view, from, tomorrow),
            onTime(actor.scope(), view, before, from)));
  }

  /** The first moment of a window that ends with today. */
  public static Instant begins(Instant now, Duration window) {
    return AnalysisWindow.startOf(firstDay(now, window));
  }

  private static LocalDate firstDay(Instant now, Duration window) {
    return AnalysisWindow.dayOf(now).plusDays(1).minusDays(Math.max(1, window.toDays()));
  }

  private List<OnTime> onTime(
      FacilityScope scope, ClockView view, LocalDate from, LocalDate until) {
    return tallies
        .listOnTime(scope, view, from, until)
        .orElseGet(() ->
            store.listOnTime(
                scope, view, AnalysisWindow.startOf(from), AnalysisWindow.startOf(until)));
  }

  /** Whether the actor may see the clocks of every facility. */
  public static boolean managesNetwork(Actor actor) {
    return actor.hasAny(Role.MANAGER, Role.AGREEMENT_MANAGER, Role.ADMINISTRATOR);
  }
}
