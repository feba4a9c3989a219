package mx.trazo.turnaround.store;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.turnaround.ClockCounts;
import mx.trazo.turnaround.ClockPlace;
import mx.trazo.turnaround.ClockQuestion;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.turnaround.ClockSetStore;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcClockSetStore implements ClockSetStore {
  /** Before every due time. */
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  private static final Duration DAY = Duration.ofHours(24);

  private static final int RUNNING = 1;
  private static final int HELD = 2;

  private final ClockSetRows sets;
  private final ClockRows clocks;
  private final WholeClocks wholes;

  JdbcClockSetStore(ClockSetRows sets, ClockRows clocks, WholeClocks wholes) {
    this.sets = sets;
    this.clocks = clocks;
    this.wholes = wholes;
  }

  @Override
  public long count(FacilityScope scope, ClockQuestion question) {
    ClockSet set = question.set();
    if (!set.runs()) {
      return sets.countFinished(
          laboratory(scope, question),
          hospital(scope, question),
          question.testCode(),
          set != ClockSet.UNCOUNTED,
          kept(set),
          question.from(),
          question.end());
    }
    if (set == ClockSet.DUE) {
      return sets.countDue(
          laboratory(scope, question),
          hospital(scope, question),
          question.testCode(),
          question.from(),
          question.until());
    }
    return countByTest(scope, question).stream()
        .map(TestCounts::counts)
        .mapToLong(counts ->
            switch (set) {
              case SOON -> counts.dueSoon();
              case LATE -> counts.late();
              case UNPROMISED -> counts.unpromised();
              default -> counts.open();
            })
        .sum();
  }

  @Override
  public List<TestCounts> countByTest(FacilityScope scope, ClockQuestion question) {
    String here = scope.facility().value();
    String test = question.testCode();
    Instant now = question.now();
    Instant soon = question.soon();
    Instant then = now.minus(DAY);
    Instant soonThen = soon.minus(DAY);
    List<TestCountRow> rows =
        switch (question.view()) {
          case NETWORK -> sets.countOfNetwork(test, now, soon, then, soonThen);
          case LABORATORY -> sets.countOfLaboratory(here, test, now, soon, then, soonThen);
          case HOSPITAL -> sets.countOfHospital(here, test, now, soon, then, soonThen);
        };
    String laboratory = laboratory(scope, question);
    String hospital = hospital(scope, question);
    Map<String, TestCounts> byTest = new TreeMap<>();
    rows.forEach(row ->
        add(
            byTest,
            row,
            new ClockCounts(row.openClocks(), row.dueSoon(), row.late(), row.unpromised(), 0)));
    sets.countHeld(laboratory, hospital, test, then)
        .forEach(
            row -> add(byTest, row, new ClockCounts(row.openClocks(), 0, 0, 0, row.openClocks())));
    sets.countStoppedSince(laboratory, hospital, test, then, soonThen)
        .forEach(row -> add(byTest, row, ClockCounts.NONE));
    return List.copyOf(byTest.values());
  }

  private static void add(Map<String, TestCounts> byTest, TestCountRow row, ClockCounts now) {
    byTest.merge(row.testCode(), new TestCounts(row.testCode(), now, row.then()), TestCounts::plus);
  }

  @Override
  public List<HourCount> countByHour(FacilityScope scope, ClockQuestion question) {
    List<HourCountRow> rows =
        switch (question.view()) {
          case NETWORK -> sets.countByHourOfNetwork(question.now());
          case LABORATORY -> sets.countByHourOfLaboratory(scope.facility().value(), question.now());
          case HOSPITAL -> throw new IllegalArgumentException("no hospital has a board");
        };
    return rows.stream().map(row -> new HourCount(row.hour(), row.number())).toList();
  }

  @Override
  public List<Placed> list(
      FacilityScope scope, ClockQuestion question, @Nullable ClockPlace after, int limit) {
    List<ClockPlaceRow> places =
        question.set().runs()
            ? running(scope, question, after, limit)
            : finished(scope, question, after, limit);
    if (places.isEmpty()) {
      return List.of();
    }
    Map<String, TurnaroundClock> found = new HashMap<>();
    wholes
        .of(clocks.listAny(places.stream().map(ClockPlaceRow::orderedTestId).toList()))
        .forEach(clock -> found.put(clock.test().value(), clock));
    var placed = new ArrayList<Placed>();
    for (ClockPlaceRow place : places) {
      TurnaroundClock clock = found.get(place.orderedTestId());
      if (clock != null) {
        placed.add(new Placed(clock, new ClockPlace(place.at(), clock.test())));
      }
    }
    return placed;
  }

  private List<ClockPlaceRow> running(
      FacilityScope scope, ClockQuestion question, @Nullable ClockPlace after, int limit) {
    ClockSet set = question.set();
    var rows = new ArrayList<ClockPlaceRow>();
    Instant last = after == null ? null : after.at();
    if (set != ClockSet.UNPROMISED && (after == null || last != null)) {
      Instant begin =
          switch (set) {
            case SOON -> question.now();
            case DUE -> question.from();
            default -> EARLIEST;
          };
      Instant from = last == null || last.isBefore(begin) ? begin : last;
      rows.addAll(
          sets.listPromised(
              laboratory(scope, question),
              hospital(scope, question),
              question.testCode(),
              from,
              switch (set) {
                case SOON -> question.soon();
                case LATE -> question.now();
                case DUE -> question.until();
                default -> null;
              },
              after != null && from.equals(last) ? after.test().value() : "",
              limit));
    }
    if ((set == ClockSet.UNPROMISED || set == ClockSet.OPEN) && rows.size() < limit) {
      String afterTest = after != null && last == null ? after.test().value() : "";
      int left = limit - rows.size();
      Stream<ClockPlaceRow> unpromised =
          dueless(scope, question, RUNNING, afterTest, left).stream();
      rows.addAll(
          set == ClockSet.UNPROMISED
              ? unpromised.toList()
              : Stream.concat(unpromised, dueless(scope, question, HELD, afterTest, left).stream())
                  .sorted(Comparator.comparing(ClockPlaceRow::orderedTestId))
                  .limit(left)
                  .toList());
    }
    return rows;
  }

  private List<ClockPlaceRow> dueless(
      FacilityScope scope, ClockQuestion question, int running, String afterTest, int limit) {
    return sets.listDueless(
        running,
        laboratory(scope, question),
        hospital(scope, question),
        question.testCode(),
        afterTest,
        limit);
  }

  private List<ClockPlaceRow> finished(
      FacilityScope scope, ClockQuestion question, @Nullable ClockPlace after, int limit) {
    Instant last = after == null ? null : after.at();
    Instant before = last != null && last.isBefore(question.end()) ? last : question.end();
    return sets.listFinished(
        laboratory(scope, question),
        hospital(scope, question),
        question.testCode(),
        question.set() != ClockSet.UNCOUNTED,
        kept(question.set()),
        question.from(),
        before,
        after != null && before.equals(last) ? after.test().value() : NOBODY,
        limit);
  }

  /** After every test: nothing that stopped at the very end of the window is in it. */
  private static final String NOBODY = "~";

  private static @Nullable Boolean kept(ClockSet set) {
    return switch (set) {
      case KEPT -> true;
      case BROKEN -> false;
      default -> null;
    };
  }

  private static @Nullable String laboratory(FacilityScope scope, ClockQuestion question) {
    return question.view() == ClockView.LABORATORY ? scope.facility().value() : null;
  }

  private static @Nullable String hospital(FacilityScope scope, ClockQuestion question) {
    return question.view() == ClockView.HOSPITAL ? scope.facility().value() : null;
  }
}
