package mx.trazo.course;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.TurnaroundRefusal;
import org.jspecify.annotations.Nullable;

/** What will probably be late, and how often the forecast was right. */
@Singleton
public class ReadRisks {
  private static final Duration JUDGED = Duration.ofDays(90);

  private final RiskStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadRisks(RiskStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * One page.
   *
   * @param total how many there are on all pages
   * @param hits of the last ninety days
   * @param next where the next page begins, or null on the last
   */
  public record Page(
      Instant readAt, long total, List<RiskCall> calls, Hits hits, @Nullable CoursePlace next) {
    /** Copies the list. */
    public Page {
      calls = List.copyOf(calls);
    }
  }

  /** Lists what is at risk, first due first. */
  @Transactional
  public Outcome<Page> list(Actor actor, ClockView view, @Nullable CoursePlace after) {
    if (view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    List<RiskCall> found = store.listAtRisk(actor.scope(), view, now, after, ReadCourses.PAGE + 1);
    boolean more = found.size() > ReadCourses.PAGE;
    List<RiskCall> page = more ? found.subList(0, ReadCourses.PAGE) : found;
    return Outcome.done(
        new Page(
            now,
            store.countAtRisk(actor.scope(), view, now),
            page,
            store.hits(actor.scope(), view, ReadClocks.begins(now, JUDGED)),
            more ? new CoursePlace(page.getLast().due(), page.getLast().test()) : null));
  }

  /** How many are at risk; 0 for whoever may not see the network. */
  @Transactional
  public long count(Actor actor, ClockView view) {
    return view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor)
        ? 0
        : store.countAtRisk(actor.scope(), view, clock.instant());
  }

  /** Which of these are at risk; none for whoever may not see the network. */
  @Transactional
  public Set<OrderedTestId> among(Actor actor, ClockView view, Collection<OrderedTestId> tests) {
    return tests.isEmpty() || (view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor))
        ? Set.of()
        : store.atRisk(actor.scope(), view, tests, clock.instant());
  }
}
