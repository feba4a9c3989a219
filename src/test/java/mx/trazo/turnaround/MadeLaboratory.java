package mx.trazo.turnaround;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.network.WorkingCalendar;

/**
 * A laboratory whose habits are known, for telling whether the forecast finds them: it works from
 * Monday to Friday from 8 to 20; three hospitals send their boxes at hours of their own; staining
 * runs start at 11 and at 17; samples for the cytometer are measured at 9 and read on Tuesdays and
 * Thursdays; one of four readers is slow; now and then reagents lack for a day or two.
 */
final class MadeLaboratory {
  static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
  static final WorkingCalendar HOURS =
      WorkingCalendar.weekdays(ZONE, LocalTime.of(8, 0), LocalTime.of(20, 0));
  static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
  static final String STAINED = "IHQ-MAMA";
  static final String COUNTED = "FENOTIPO";
  private static final Promise FIVE_DAYS = new Promise(120, TurnaroundUnit.ELAPSED_HOURS, ZONE);
  private static final int A_BOX = 8;
  private static final Set<DayOfWeek> EVERY_DAY =
      Set.of(
          DayOfWeek.MONDAY,
          DayOfWeek.TUESDAY,
          DayOfWeek.WEDNESDAY,
          DayOfWeek.THURSDAY,
          DayOfWeek.FRIDAY);
  private static final List<Hospital> HOSPITALS =
      List.of(
          new Hospital(LocalTime.of(9, 0), EVERY_DAY),
          new Hospital(LocalTime.of(14, 0), EVERY_DAY),
          new Hospital(LocalTime.of(12, 0), Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)));

  private final Random random;
  private final Promise stainedWithin;
  private final Set<LocalDate> withoutReagents = new TreeSet<>();

  /** A laboratory that promises stained slides in so many hours. */
  MadeLaboratory(Random random, int hours) {
    this.random = random;
    this.stainedWithin = new Promise(hours, TurnaroundUnit.ELAPSED_HOURS, ZONE);
  }

  private record Hospital(LocalTime comes, Set<DayOfWeek> days) {}

  /** What came in so many days, in the order of release. */
  List<MadeCourse> work(int days) {
    reagentsLack(days);
    var all = new ArrayList<MadeCourse>();
    for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(days)); day = day.plusDays(1)) {
      for (Hospital hospital : HOSPITALS) {
        if (hospital.days().contains(day.getDayOfWeek()) && !HOURS.slots(day).isEmpty()) {
          Instant box = HOURS.at(day, hospital.comes()).plus(minutes(0, 45));
          for (int i = 2 + random.nextInt(A_BOX); i > 0; i--) {
            all.add(random.nextInt(4) == 0 ? counted(box) : stained(box));
          }
        }
      }
    }
    all.sort(Comparator.comparing(MadeCourse::releasedAt));
    return all;
  }

  /** Whether somebody is there. */
  static boolean worksAt(Instant now) {
    return HOURS.slots(HOURS.dayOf(now)).stream()
        .anyMatch(slot -> !now.isBefore(slot.from()) && now.isBefore(slot.until()));
  }

  private void reagentsLack(int days) {
    for (int day = 0; day < days; day++) {
      if (random.nextInt(25) == 0) {
        withoutReagents.add(FIRST.plusDays(day));
        withoutReagents.add(FIRST.plusDays(day + random.nextInt(2)));
      }
    }
  }

  private MadeCourse stained(Instant box) {
    Map<Milestone, Instant> times = accepted(box);
    Instant ready = at(times, Milestone.PREPARED);
    Instant run = nextRun(ready, List.of(LocalTime.of(11, 0), LocalTime.of(17, 0)));
    times.put(Milestone.MEASURED, run.plus(minutes(140, 160)));
    boolean slow = random.nextInt(4) == 0;
    Duration reading = slow ? minutes(240, 720) : minutes(20, 150);
    return released(STAINED, times, worked(at(times, Milestone.MEASURED), reading), stainedWithin);
  }

  private MadeCourse counted(Instant box) {
    Map<Milestone, Instant> times = accepted(box);
    Instant run = nextRun(at(times, Milestone.PREPARED), List.of(LocalTime.of(9, 0)));
    times.put(Milestone.MEASURED, run.plus(minutes(60, 180)));
    Instant sitting = at(times, Milestone.MEASURED);
    while (!readingDay(sitting)) {
      sitting = sitting.plus(Duration.ofDays(1));
    }
    return released(COUNTED, times, worked(sitting, minutes(60, 240)), FIVE_DAYS);
  }

  private static boolean readingDay(Instant at) {
    DayOfWeek day = HOURS.dayOf(at).getDayOfWeek();
    return day == DayOfWeek.TUESDAY || day == DayOfWeek.THURSDAY;
  }

  private Map<Milestone, Instant> accepted(Instant box) {
    var times = new EnumMap<Milestone, Instant>(Milestone.class);
    times.put(Milestone.RECEIVED, box);
    times.put(Milestone.ACCEPTED, worked(box, minutes(5, 60)));
    times.put(Milestone.ACCESSIONED, worked(at(times, Milestone.ACCEPTED), minutes(5, 30)));
    times.put(Milestone.PREPARED, worked(at(times, Milestone.ACCESSIONED), minutes(30, 150)));
    return times;
  }

  private MadeCourse released(
      String test, Map<Milestone, Instant> times, Instant read, Promise promise) {
    times.put(Milestone.READ, read);
    times.put(Milestone.RELEASED, worked(read, minutes(10, 120)));
    Instant accepted = at(times, Milestone.ACCEPTED);
    return new MadeCourse(test, new Timeline(times), accepted, promise.from(accepted));
  }

  private Instant nextRun(Instant ready, List<LocalTime> starts) {
    for (LocalDate day = HOURS.dayOf(ready); ; day = day.plusDays(1)) {
      for (LocalTime start : starts) {
        Instant run = HOURS.at(day, start);
        boolean staffed = !HOURS.slots(day).isEmpty() && !withoutReagents.contains(day);
        if (staffed && !run.isBefore(ready)) {
          return run;
        }
      }
    }
  }

  private static Instant at(Map<Milestone, Instant> times, Milestone milestone) {
    Instant at = times.get(milestone);
    if (at == null) {
      throw new IllegalStateException("not there yet: " + milestone);
    }
    return at;
  }

  private static Instant worked(Instant from, Duration work) {
    return HOURS.afterWork(from, work);
  }

  private Duration minutes(int least, int most) {
    return Duration.ofMinutes(least + random.nextInt(most - least + 1));
  }
}
