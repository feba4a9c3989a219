package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** What is in process, what falls due, what is late, and what was kept of the promises. */
@Singleton
public class ReadClocks {
  private static final int MOST = 500;

  private final TurnaroundStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadClocks(TurnaroundStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * One moment.
   *
   * @param readAt the moment; every reading of a clock on the same page uses it
   * @param urgent open clocks, first due first
   * @param onTime by test, of the work finished in the window
   */
  public record Overview(
      Instant readAt, ClockCounts counts, List<TurnaroundClock> urgent, List<OnTime> onTime) {
    /** Copies the lists. */
    public Overview {
      urgent = List.copyOf(urgent);
      onTime = List.copyOf(onTime);
    }
  }

  /**
   * Reads everything for one page.
   *
   * @param soon what counts as due soon
   * @param window how far back finished work counts
   * @param limit how many open clocks, at most 500
   */
  @Transactional
  public Outcome<Overview> read(
      Actor actor, ClockView view, Duration soon, Duration window, int limit) {
    boolean manages = actor.hasAny(Role.MANAGER, Role.AGREEMENT_MANAGER, Role.ADMINISTRATOR);
    if (view == ClockView.NETWORK && !manages) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    return Outcome.done(
        new Overview(
            now,
            store.count(actor.scope(), view, now, now.plus(soon)),
            store.listOpen(actor.scope(), view, Math.clamp(limit, 1, MOST)),
            store.listOnTime(actor.scope(), view, now.minus(window), now)));
  }
}
