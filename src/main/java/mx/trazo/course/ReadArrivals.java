package mx.trazo.course;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.Outcome;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.turnaround.AnalysisFilter;
import mx.trazo.turnaround.AnalysisWindow;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.TurnaroundRefusal;
import org.jspecify.annotations.Nullable;

/** What came to the doors over months, from whom, when, and what was turned away and why. */
@Singleton
public class ReadArrivals {
  /** Samples on one page. */
  public static final int PAGE = 50;

  private final ArrivalStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadArrivals(ArrivalStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * One page of samples that were turned away, last first.
   *
   * @param total how many there are on all pages
   * @param next where the next page begins, or null on the last
   */
  public record Page(long total, List<TurnedAway> samples, @Nullable ArrivalPlace next) {
    /** Copies the list. */
    public Page {
      samples = List.copyOf(samples);
    }
  }

  /** Counts what came. */
  @Transactional
  public Outcome<Arrivals> read(
      Actor actor, ClockView view, AnalysisFilter filter, AnalysisWindow window) {
    if (forbidden(actor, view)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    return Outcome.done(
        new Arrivals(
            clock.instant(),
            window,
            filter,
            store.countPersons(actor.scope(), view, filter, window),
            store.countReports(actor.scope(), view, filter, window),
            store.count(actor.scope(), view, filter, window),
            store.countByHour(actor.scope(), view, filter, window)));
  }

  /** What is reported about an agreement for a month. */
  @Transactional
  public Outcome<AgreementMonth> month(
      Actor actor, ClockView view, AgreementId agreement, YearMonth month) {
    var window = new AnalysisWindow(month, month);
    return read(actor, view, new AnalysisFilter(null, null, agreement, null, null), window)
        .map(arrivals ->
            new AgreementMonth(
                arrivals, store.countServed(actor.scope(), view, agreement, window)));
  }

  /** Lists what was turned away. */
  @Transactional
  public Outcome<Page> rejected(
      Actor actor,
      ClockView view,
      AnalysisFilter filter,
      AnalysisWindow window,
      @Nullable String reason,
      @Nullable ArrivalPlace before) {
    if (forbidden(actor, view)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    List<TurnedAway> found =
        store.listRejected(actor.scope(), view, filter, window, reason, before, PAGE + 1);
    List<TurnedAway> page = found.size() > PAGE ? found.subList(0, PAGE) : found;
    return Outcome.done(
        new Page(
            store.count(actor.scope(), view, filter, window).stream()
                .filter(group -> group.decision() == ReceptionDecision.REJECT)
                .filter(group -> reason == null || reason.equals(group.reason()))
                .mapToLong(Arrivals.Group::number)
                .sum(),
            page,
            found.size() > PAGE
                ? new ArrivalPlace(page.getLast().arrivedAt(), page.getLast().container())
                : null));
  }

  private static boolean forbidden(Actor actor, ClockView view) {
    return view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor);
  }
}
