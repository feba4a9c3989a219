package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import org.jspecify.annotations.Nullable;

/** What a figure of the board counted, one by one. */
@Singleton
public class ReadClockSets {
  /** Clocks on one page. */
  public static final int PAGE = 50;

  private final ClockSetStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadClockSets(ClockSetStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A page.
   *
   * @param readAt the moment of the reading
   * @param total how many there are on all pages
   * @param next where the next page begins, or null on the last
   */
  public record Page(
      Instant readAt, long total, List<TurnaroundClock> clocks, @Nullable ClockPlace next) {
    /** Copies the list. */
    public Page {
      clocks = List.copyOf(clocks);
    }
  }

  /**
   * Reads one page.
   *
   * @param testCode only of this test, or null for all
   * @param soon what counts as due soon
   * @param from first moment of the window of finished work, or of the due times asked for
   * @param until its end, not included; null for no end, of {@link ClockSet#DUE} alone
   * @param after the end of the page before, or null for the first
   */
  @Transactional
  public Outcome<Page> read(
      Actor actor,
      ClockView view,
      ClockSet set,
      @Nullable String testCode,
      Duration soon,
      Instant from,
      @Nullable Instant until,
      @Nullable ClockPlace after) {
    if (view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    var question = new ClockQuestion(view, set, testCode, now, now.plus(soon), from, until);
    List<ClockSetStore.Placed> found = store.list(actor.scope(), question, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<ClockSetStore.Placed> page = more ? found.subList(0, PAGE) : found;
    return Outcome.done(
        new Page(
            now,
            store.count(actor.scope(), question),
            page.stream().map(ClockSetStore.Placed::clock).toList(),
            more ? page.getLast().place() : null));
  }

  /** Open promises by the hours to their due time; the same rules for who may ask. */
  @Transactional
  public Outcome<List<ClockSetStore.HourCount>> countByHour(Actor actor, ClockView view) {
    if (view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    return Outcome.done(
        store.countByHour(
            actor.scope(), new ClockQuestion(view, ClockSet.DUE, null, now, now, now, now)));
  }

  /** Open clocks in figures, test by test; the same rules for who may ask. */
  @Transactional
  public Outcome<List<ClockSetStore.TestCounts>> countByTest(
      Actor actor, ClockView view, Duration soon) {
    if (view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    return Outcome.done(
        store.countByTest(
            actor.scope(),
            new ClockQuestion(view, ClockSet.OPEN, null, now, now.plus(soon), now, now)));
  }
}
