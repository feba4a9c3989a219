package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Walks once through a made history and asks at fixed instants of each open test whether it is at
 * risk, knowing only what had happened by then; what became of the test is looked up afterwards.
 */
final class BackTest {
  /** Before that the forecast only learns, and no rule is asked. */
  static final Duration LEARNING = Duration.ofDays(56);

  /** What is older is forgotten. */
  static final Duration KEPT = Duration.ofDays(90);

  private static final Duration STEP = Duration.ofMinutes(30);

  private final List<MadeCourse> byRelease;
  private final boolean aroundTheClock;

  /**
   * Asks every half hour: at any hour, or only while somebody works who could still do something.
   */
  BackTest(List<MadeCourse> byRelease, boolean aroundTheClock) {
    this.byRelease = byRelease;
    this.aroundTheClock = aroundTheClock;
  }

  /** A rule that may warn. */
  interface Rule {
    /** Learns what became of a test. */
    void learn(MadeCourse course, Instant now);

    /** Whether it warns of an open test now. */
    boolean warns(MadeCourse course, Instant now);
  }

  /** Eighty per cent of the time used. */
  static final class Naive implements Rule {
    @Override
    public void learn(MadeCourse course, Instant now) {}

    @Override
    public boolean warns(MadeCourse course, Instant now) {
      long whole = Duration.between(course.acceptedAt(), course.due()).toSeconds();
      return Duration.between(course.acceptedAt(), now).toSeconds() * 10 >= whole * 8;
    }
  }

  /** The forecast. */
  static final class Ours implements Rule {
    private final Forecast forecast;

    Ours(int percent) {
      forecast = new Forecast(MadeLaboratory.ZONE, percent);
    }

    @Override
    public void learn(MadeCourse course, Instant now) {
      forecast.learn(course.finished());
      forecast.forget(now.minus(KEPT));
    }

    @Override
    public boolean warns(MadeCourse course, Instant now) {
      RiskReading reading = forecast.read(course.test(), course.timeline(), course.due(), now);
      return reading.risk() == Risk.AT_RISK;
    }
  }

  /** What became of the warnings of a rule. */
  Warnings of(Rule rule) {
    Instant begin = MadeLaboratory.HOURS.at(MadeLaboratory.FIRST, LocalTime.MIDNIGHT);
    var toLearn = new ArrayDeque<>(byRelease);
    var toCome =
        new ArrayDeque<>(
            byRelease.stream().sorted(Comparator.comparing(MadeCourse::acceptedAt)).toList());
    var open = new ArrayList<Asked>();
    Warnings all = Warnings.NONE;
    for (Instant now = begin; !toLearn.isEmpty(); now = now.plus(STEP)) {
      while (!toLearn.isEmpty() && !toLearn.getFirst().releasedAt().isAfter(now)) {
        rule.learn(toLearn.removeFirst(), now);
      }
      while (!toCome.isEmpty() && !toCome.getFirst().acceptedAt().isAfter(now)) {
        MadeCourse course = toCome.removeFirst();
        if (course.acceptedAt().isAfter(begin.plus(LEARNING))) {
          open.add(new Asked(course));
        }
      }
      boolean somebody = aroundTheClock || MadeLaboratory.worksAt(now);
      for (Asked asked : open) {
        all = all.and(asked.ended(now));
        if (somebody && asked.canBeWarned(now) && rule.warns(asked.course, now)) {
          asked.warned = Optional.of(now);
        }
      }
      open.removeIf(asked -> asked.told);
    }
    for (Asked asked : open) {
      all = all.and(asked.outcome());
    }
    return all;
  }

  private static final class Asked {
    private final MadeCourse course;
    private Optional<Instant> warned = Optional.empty();
    private boolean told;

    Asked(MadeCourse course) {
      this.course = course;
    }

    boolean canBeWarned(Instant now) {
      return warned.isEmpty() && !told && !now.isAfter(course.due());
    }

    Warnings ended(Instant now) {
      return course.releasedAt().isAfter(now) ? Warnings.NONE : outcome();
    }

    Warnings outcome() {
      told = true;
      if (warned.isEmpty()) {
        return new Warnings(0, 0, course.late() ? 1 : 0, Duration.ZERO);
      }
      return course.late()
          ? new Warnings(1, 0, 0, Duration.between(warned.orElseThrow(), course.due()))
          : new Warnings(0, 1, 0, Duration.ZERO);
    }
  }
}
