package mx.trazo.course;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.Catalogue;
import mx.trazo.turnaround.ClockPlace;
import mx.trazo.turnaround.ClockQuestion;
import mx.trazo.turnaround.ClockReading;
import mx.trazo.turnaround.ClockSet;
import mx.trazo.turnaround.ClockSetStore;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.FinishedTest;
import mx.trazo.turnaround.Forecast;
import mx.trazo.turnaround.RiskReading;
import mx.trazo.turnaround.TurnaroundClock;
import org.jspecify.annotations.Nullable;

/**
 * Says of a laboratory's open promises which will probably be late, from how long its finished
 * tests took (record 23), and keeps what it said.
 */
@Singleton
public class CallRisks {
  /** What was released before that says nothing any more. */
  private static final Duration MEMORY = Duration.ofDays(90);

  private static final Duration LEARNED_AGAIN = Duration.ofMinutes(15);
  private static final int AT_ONCE = 500;

  private final CourseStore courses;
  private final RiskStore risks;
  private final ClockSetStore clocks;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final Map<FacilityId, Learned> learned = new ConcurrentHashMap<>();

  /** Learns from courses and weighs open clocks. */
  public CallRisks(
      CourseStore courses,
      RiskStore risks,
      ClockSetStore clocks,
      Catalogue catalogue,
      InstantSource clock) {
    this.courses = courses;
    this.risks = risks;
    this.clocks = clocks;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  private record Learned(Forecast forecast, Instant at) {}

  /** Weighs everything that runs at a laboratory; answers how many promises that were. */
  @Transactional
  public int call(FacilityId laboratory) {
    Instant now = clock.instant();
    var scope = new FacilityScope(laboratory);
    Forecast forecast = forecast(scope, now);
    var question = new ClockQuestion(ClockView.LABORATORY, ClockSet.OPEN, null, now, now, now, now);
    int called = 0;
    @Nullable ClockPlace after = null;
    while (true) {
      List<ClockSetStore.Placed> open = clocks.list(scope, question, after, AT_ONCE);
      called += weigh(scope, forecast, open, now);
      if (open.size() < AT_ONCE) {
        risks.settle(scope);
        return called;
      }
      after = open.getLast().place();
    }
  }

  private int weigh(
      FacilityScope scope, Forecast forecast, List<ClockSetStore.Placed> open, Instant now) {
    Map<OrderedTestId, Course> known = new HashMap<>();
    courses
        .listByTests(scope, open.stream().map(one -> one.clock().test()).toList())
        .forEach(course -> known.put(course.test(), course));
    var calls = new ArrayList<RiskCall>();
    for (ClockSetStore.Placed one : open) {
      TurnaroundClock each = one.clock();
      Course course = known.get(each.test());
      Optional<ClockReading> reading = each.read(now).filter(read -> !read.held());
      if (course != null && reading.isPresent()) {
        calls.add(call(forecast, each, course, reading.get().due(), now));
      }
    }
    risks.keep(scope, calls);
    return calls.size();
  }

  private static RiskCall call(
      Forecast forecast, TurnaroundClock clock, Course course, Instant due, Instant now) {
    RiskReading reading;
    synchronized (forecast) {
      reading = forecast.read(clock.testCode(), course.timeline(), due, now);
    }
    return new RiskCall(
        clock.test(),
        clock.laboratory(),
        clock.facility(),
        clock.testCode(),
        reading.risk(),
        due,
        reading.missed().map(share -> (int) Math.round(100 * share)).orElse(null),
        reading.outlook().map(outlook -> outlook.cases()).orElse(0),
        now);
  }

  private Forecast forecast(FacilityScope laboratory, Instant now) {
    Learned before = learned.get(laboratory.facility());
    if (before != null && before.at().plus(LEARNED_AGAIN).isAfter(now)) {
      return before.forecast();
    }
    var fresh = new Forecast(catalogue.getFacility(laboratory.facility()).zone());
    courses
        .listReleased(laboratory, ClockView.LABORATORY, now.minus(MEMORY), now, ReadCourses.MOST)
        .reversed()
        .stream()
        .filter(course -> !course.timeline().rejected())
        .forEach(course -> fresh.learn(new FinishedTest(course.testCode(), course.timeline())));
    learned.put(laboratory.facility(), new Learned(fresh, now));
    return fresh;
  }
}
