package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** What became of the promises over months: rates, times and how they went week by week. */
@Singleton
public class ReadAnalysis {
  private final TallyStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadAnalysis(TallyStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * One answer.
   *
   * @param weeks every week that the window touches and that has begun, in order
   */
  public record Analysis(
      Instant readAt,
      AnalysisWindow window,
      AnalysisFilter filter,
      FinishedGroups groups,
      List<Week> weeks) {
    /** Copies the list. */
    public Analysis {
      weeks = List.copyOf(weeks);
    }

    /** The whole weeks with enough that was promised: the points of {@link #onTimeChart}. */
    public List<Week> promisedWeeks() {
      return weeks.stream()
          .filter(Week::whole)
          .filter(week -> week.work().onTime().enough())
          .toList();
    }

    /** The whole weeks in which something was finished: the points of {@link #medianChart}. */
    public List<Week> finishedWeeks() {
      return weeks.stream()
          .filter(Week::whole)
          .filter(week -> week.work().gross().isPresent())
          .toList();
    }

    /** The share of promises kept, week by week. */
    public Optional<ControlChart> onTimeChart() {
      return ControlChart.p(promisedWeeks().stream().map(week -> week.work().onTime()).toList());
    }

    /** The median time in hours, week by week. */
    public Optional<ControlChart> medianChart() {
      return ControlChart.xmr(
          finishedWeeks().stream()
              .map(week -> week.work().gross().orElseThrow().p50().toMinutes() / 60.0)
              .toList());
    }
  }

  /**
   * One week.
   *
   * @param whole whether all seven days are over and in the window
   */
  public record Week(LocalDate monday, boolean whole, FinishedWork work) {}

  /** Reads the finished work of a window. */
  @Transactional
  public Outcome<Analysis> read(
      Actor actor, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    boolean manages = actor.hasAny(Role.MANAGER, Role.AGREEMENT_MANAGER, Role.ADMINISTRATOR);
    if (view == ClockView.NETWORK && !manages) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    return store
        .find(actor.scope(), view, filter, window)
        .map(groups ->
            Outcome.done(
                new Analysis(now, window, filter, groups, weeks(window, groups.byWeek(), now))))
        .orElseGet(() -> Outcome.refused(TurnaroundRefusal.FIGURES_NOT_READY));
  }

  private static List<Week> weeks(
      AnalysisWindow window, Map<LocalDate, FinishedWork> found, Instant now) {
    LocalDate today = AnalysisWindow.dayOf(now);
    LocalDate monday = window.begins().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var weeks = new ArrayList<Week>();
    for (; monday.isBefore(window.ends()) && !monday.isAfter(today); monday = monday.plusWeeks(1)) {
      LocalDate next = monday.plusWeeks(1);
      boolean whole =
          !monday.isBefore(window.begins()) && !next.isAfter(window.ends()) && !next.isAfter(today);
      weeks.add(new Week(monday, whole, found.getOrDefault(monday, FinishedWork.NONE)));
    }
    return weeks;
  }
}
