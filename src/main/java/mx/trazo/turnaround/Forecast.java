package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Says of an open test whether it will be released in time, from how long finished tests of one
 * laboratory still took from the same point of the way.
 *
 * <p>The point is the last known {@link Milestone}, when the test came there and how long it has
 * stood there: only those finished tests speak for it that stood there longer, because the time
 * from the entrance into a phase says little once half of the phase has passed. Of these the
 * closest that are enough: the same hour of the week; the same part of such a day; the same phase;
 * the same test at the same age. Fewer than {@link #FEWEST} say nothing.
 *
 * <p>What had not been released at the moment of asking has no voice. Of each test and milestone
 * the latest {@link #MOST} are kept. Not for use by two threads at once.
 */
public final class Forecast {
  /** Fewer finished tests say nothing about the next one. */
  public static final int FEWEST = 20;

  /** How many finished tests are kept for each test and milestone. */
  public static final int MOST = 4_000;

  /**
   * At risk is what has less time left than this percentile of what such tests still took: three of
   * four of them would miss it. With P75, at which one of four would, most warnings are wrong.
   */
  public static final int PERCENT = 25;

  private final ZoneId zone;
  private final int percent;
  private final Map<Point, Deque<Stay>> stays = new HashMap<>();

  /** Knows nothing yet; hours of the week are meant in the laboratory's zone. */
  public Forecast(ZoneId zone) {
    this(zone, PERCENT);
  }

  /** A forecast that warns at another percentile, the higher the sooner and the more often. */
  Forecast(ZoneId zone, int percent) {
    this.zone = zone;
    this.percent = percent;
  }

  /**
   * Learns from a test that was released, in the order of release. Moments out of order are set
   * aside as by {@link PhaseTimes}.
   */
  public void learn(FinishedTest finished) {
    var known = new TreeMap<>(finished.timeline().times());
    known.keySet().removeAll(PhaseTimes.of(finished.timeline()).contradicted());
    known.tailMap(Milestone.RELEASED, false).clear();
    Instant released = finished.releasedAt();
    known
        .headMap(Milestone.RELEASED)
        .forEach((milestone, from) -> {
          Instant left = known.higherEntry(milestone).getValue();
          keep(new Point(finished.test(), milestone), Stay.of(from, left, released, zone));
        });
  }

  /** Forgets what was released before that. */
  public void forget(Instant before) {
    long limit = before.getEpochSecond();
    stays.values().forEach(all -> all.removeIf(stay -> stay.releasedAt() < limit));
    stays.values().removeIf(Deque::isEmpty);
  }

  /**
   * How an open test stands.
   *
   * @param timeline of which what lies after now is not looked at
   * @param due when the promise ends, from {@link Clock}
   */
  public RiskReading read(String test, Timeline timeline, Instant due, Instant now) {
    var known = new TreeMap<>(timeline.times());
    known.values().removeIf(at -> at.isAfter(now));
    Optional<Outlook> outlook = known.isEmpty() ? Optional.empty() : outlook(test, known, now);
    return RiskReading.of(Duration.between(now, due), outlook, percent);
  }

  private Optional<Outlook> outlook(
      String test, NavigableMap<Milestone, Instant> known, Instant now) {
    var point = new Point(test, known.lastKey());
    Instant since = known.lastEntry().getValue();
    int hour = Stay.hourOfWeek(since, zone);
    int part = Stay.partOfDay(since, zone);
    long stood = now.getEpochSecond() - since.getEpochSecond();
    Predicate<Stay> longer = stay -> stay.stood() > stood;
    return left(Likeness.HOUR_OF_WEEK, point, longer.and(stay -> stay.hour() == hour), stood, now)
        .or(() -> left(Likeness.PART_OF_DAY, point, longer.and(s -> s.part() == part), stood, now))
        .or(() -> left(Likeness.PHASE, point, longer, stood, now))
        .or(() ->
            Optional.ofNullable(known.get(Milestone.ACCEPTED)).flatMap(at -> ofAge(test, at, now)));
  }

  private Optional<Outlook> ofAge(String test, Instant acceptedAt, Instant now) {
    long age = now.getEpochSecond() - acceptedAt.getEpochSecond();
    var point = new Point(test, Milestone.ACCEPTED);
    return left(Likeness.TEST, point, stay -> stay.took() > age, age, now);
  }

  private Optional<Outlook> left(
      Likeness likeness, Point point, Predicate<Stay> like, long passed, Instant now) {
    long asked = now.getEpochSecond();
    long[] seconds =
        stays.getOrDefault(point, new ArrayDeque<>()).stream()
            .filter(stay -> stay.releasedAt() <= asked)
            .filter(like)
            .mapToLong(stay -> stay.took() - passed)
            .toArray();
    return seconds.length < FEWEST ? Optional.empty() : Optional.of(new Outlook(likeness, seconds));
  }

  private void keep(Point point, Stay stay) {
    Deque<Stay> all = stays.computeIfAbsent(point, _ -> new ArrayDeque<>());
    all.addLast(stay);
    if (all.size() > MOST) {
      all.removeFirst();
    }
  }

  private record Point(String test, Milestone milestone) {}
}
