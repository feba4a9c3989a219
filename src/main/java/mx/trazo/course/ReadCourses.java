package mx.trazo.course;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.ReadClocks;
import mx.trazo.turnaround.TurnaroundRefusal;
import org.jspecify.annotations.Nullable;

/** Where the tests stand, how long they wait there, and where the time of finished ones went. */
@Singleton
public class ReadCourses {
  /** Courses on one page. */
  public static final int PAGE = 50;

  /** More finished tests than this are not looked at; the latest are. */
  public static final int MOST = 20_000;

  private final CourseStore store;
  private final InstantSource clock;

  /** Reads this store. */
  public ReadCourses(CourseStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Tests that wait for the same.
   *
   * @param median how long the one in the middle has waited
   */
  public record Waiting(Stand stand, long number, Duration median) {}

  /** Where everything stands at one moment, in the order of the way. */
  public record Funnel(Instant readAt, List<Waiting> waiting) {
    /** Copies the list. */
    public Funnel {
      waiting = List.copyOf(waiting);
    }

    /** All that goes on. */
    public long total() {
      return waiting.stream().mapToLong(Waiting::number).sum();
    }
  }

  /**
   * One page of those that wait for the same, longest first.
   *
   * @param total how many there are on all pages
   * @param next where the next page begins, or null on the last
   */
  public record Page(
      Instant readAt, Stand stand, long total, List<Course> courses, @Nullable CoursePlace next) {
    /** Copies the list. */
    public Page {
      courses = List.copyOf(courses);
    }
  }

  /**
   * Where the time of finished tests went.
   *
   * @param from released since
   * @param whole whether all of them were looked at, or only the latest {@link #MOST}
   */
  public record Lately(Instant from, Instant until, boolean whole, Phases phases) {}

  /** Counts what waits for what. */
  @Transactional
  public Outcome<Funnel> funnel(Actor actor, ClockView view) {
    if (forbidden(actor, view)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    return Outcome.done(
        new Funnel(
            now,
            store.countByStand(actor.scope(), view).stream()
                .map(one -> new Waiting(one.stand(), one.number(), since(one.medianSince(), now)))
                .toList()));
  }

  /** Lists what waits for one thing. */
  @Transactional
  public Outcome<Page> list(Actor actor, ClockView view, Stand stand, @Nullable CoursePlace after) {
    if (forbidden(actor, view)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    List<Course> found = store.listByStand(actor.scope(), view, stand, after, PAGE + 1);
    boolean more = found.size() > PAGE;
    List<Course> page = more ? found.subList(0, PAGE) : found;
    long total =
        store.countByStand(actor.scope(), view).stream()
            .filter(one -> one.stand() == stand)
            .mapToLong(CourseStore.StandCount::number)
            .sum();
    return Outcome.done(
        new Page(
            clock.instant(),
            stand,
            total,
            page,
            more ? new CoursePlace(page.getLast().since(), page.getLast().test()) : null));
  }

  /** Where the time of what was released in these days went. */
  @Transactional
  public Outcome<Lately> lately(Actor actor, ClockView view, Duration window) {
    if (forbidden(actor, view)) {
      return Outcome.refused(TurnaroundRefusal.NETWORK_CLOCKS_FOR_MANAGERS);
    }
    Instant now = clock.instant();
    Instant from = ReadClocks.begins(now, window);
    List<Course> released = store.listReleased(actor.scope(), view, from, now, MOST + 1);
    boolean whole = released.size() <= MOST;
    return Outcome.done(
        new Lately(from, now, whole, Phases.of(whole ? released : released.subList(0, MOST))));
  }

  /** The course of one test. */
  @Transactional
  public Optional<Course> find(Actor actor, OrderedTestId test) {
    return store.find(actor.scope(), test);
  }

  private static boolean forbidden(Actor actor, ClockView view) {
    return view == ClockView.NETWORK && !ReadClocks.managesNetwork(actor);
  }

  private static Duration since(Instant since, Instant now) {
    Duration waited = Duration.between(since, now);
    return waited.isNegative() ? Duration.ZERO : waited;
  }
}
