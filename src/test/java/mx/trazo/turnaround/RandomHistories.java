package mx.trazo.turnaround;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mx.trazo.network.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Promises, pauses and calendars as chance makes them, on whole minutes of one year and a bit. */
final class RandomHistories {
  static final Instant ORIGIN = Instant.parse("2026-01-01T06:00:00Z");
  private static final int MINUTES_A_DAY = 24 * 60;
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("America/Mexico_City"),
          ZoneId.of("America/Tijuana"),
          ZoneId.of("America/Cancun"),
          ZoneId.of("America/Hermosillo"),
          ZoneId.of("America/Ojinaga"),
          ZoneId.of("America/Ciudad_Juarez"));

  private final Random random;

  RandomHistories(Random random) {
    this.random = random;
  }

  Instant start() {
    return ORIGIN.plusSeconds(60L * random.nextInt(365 * MINUTES_A_DAY));
  }

  /** Some minutes later, up to that many days. */
  Instant after(Instant start, int days) {
    return start.plusSeconds(60L * random.nextInt(days * MINUTES_A_DAY));
  }

  Promise promise() {
    TurnaroundUnit unit = any(TurnaroundUnit.values());
    int amount =
        switch (unit) {
          case ELAPSED_HOURS -> 1 + random.nextInt(120);
          case CALENDAR_DAYS, BUSINESS_DAYS -> 1 + random.nextInt(5);
          case BUSINESS_HOURS -> 1 + random.nextInt(40);
        };
    return new Promise(amount, unit, calendar(), cutOff(), allowed());
  }

  List<Pause> pauses(Instant start) {
    var all = new ArrayList<Pause>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Instant from = after(start, 15).minusSeconds(86_400);
      boolean ended = random.nextInt(6) > 0;
      PauseReason reason = any(PauseReason.values());
      all.add(Pauses.pause(reason, from, ended ? after(from, 4) : null));
    }
    return all;
  }

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }

  private WorkingCalendar calendar() {
    ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
    var week = new EnumMap<DayOfWeek, List<WorkingCalendar.Opening>>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.getValue() <= 5 || random.nextInt(3) == 0) {
        week.put(day, openings());
      }
    }
    var exceptions = new HashMap<LocalDate, Boolean>();
    for (int i = random.nextInt(8); i > 0; i--) {
      exceptions.put(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(380)), random.nextBoolean());
    }
    return new WorkingCalendar(zone, week, random.nextBoolean(), exceptions);
  }

  private List<WorkingCalendar.Opening> openings() {
    return switch (random.nextInt(4)) {
      case 0 -> List.of(opening("08:00", "16:00"));
      case 1 -> List.of(opening("07:30", "14:00"), opening("16:00", "20:15"));
      case 2 -> List.of(opening("00:00", "08:00"), opening("22:00", "00:00"));
      default -> List.of(opening("00:00", "00:00"));
    };
  }

  private static WorkingCalendar.Opening opening(String from, String until) {
    return new WorkingCalendar.Opening(LocalTime.parse(from), LocalTime.parse(until));
  }

  private @Nullable LocalTime cutOff() {
    return random.nextBoolean() ? null : LocalTime.of(8 + random.nextInt(12), 0);
  }

  private Map<PauseReason, Owner> allowed() {
    var some = new HashMap<>(Promise.EVERY_PAUSE);
    if (random.nextBoolean()) {
      some.remove(any(PauseReason.values()));
    }
    return some;
  }
}
