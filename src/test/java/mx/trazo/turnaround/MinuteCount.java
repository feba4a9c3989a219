package mx.trazo.turnaround;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import mx.trazo.network.WorkingCalendar;

/**
 * The due time by brute force: looks at the wall at each minute and counts those that the promise
 * counts. For histories on whole minutes.
 */
record MinuteCount(Promise promise, Instant start, List<Pause> pauses, Instant end) {

  Instant due() {
    Instant at = countsFrom();
    long left = minutes(at);
    while (left > 0) {
      if (counts(at) && !paused(at)) {
        left--;
      }
      at = next(at);
    }
    while (paused(at)) {
      at = next(at);
    }
    return at;
  }

  private Instant countsFrom() {
    LocalTime cutOff = promise.cutOff();
    if (cutOff == null) {
      return start;
    }
    LocalDate day = wall(start).toLocalDate();
    boolean inTime = works(day) && !wall(start).toLocalTime().isAfter(cutOff);
    Instant at = start;
    if (!inTime) {
      while (wall(at).toLocalDate().equals(day)) {
        at = next(at);
      }
    }
    LocalDate first = wall(at).toLocalDate();
    while (!works(first)) {
      first = first.plusDays(1);
    }
    while (wall(at).toLocalDate().isBefore(first) || !openedBefore(at)) {
      at = next(at);
    }
    return at;
  }

  /** How many minutes the promise is long when nothing pauses it. */
  private long minutes(Instant from) {
    return switch (promise.unit()) {
      case ELAPSED_HOURS, BUSINESS_HOURS -> promise.amount() * 60L;
      case CALENDAR_DAYS -> {
        ZonedDateTime due = wall(from).toLocalDateTime().plusDays(promise.amount()).atZone(zone());
        yield (due.toEpochSecond() - from.getEpochSecond()) / 60;
      }
      case BUSINESS_DAYS -> workUntilTheLastClosing(from);
    };
  }

  private long workUntilTheLastClosing(Instant from) {
    LocalDate zero = wall(from).toLocalDate();
    if (!works(zero) || from.isAfter(promise.calendar().closes(zero))) {
      zero = nextWorking(zero);
    }
    LocalDate last = zero;
    for (int i = 0; i < promise.amount(); i++) {
      last = nextWorking(last);
    }
    long work = 0;
    for (Instant at = from; !wall(at).toLocalDate().isAfter(last); at = next(at)) {
      work += counts(at) ? 1 : 0;
    }
    return work;
  }

  private LocalDate nextWorking(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (!works(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private boolean counts(Instant at) {
    return switch (promise.unit()) {
      case ELAPSED_HOURS, CALENDAR_DAYS -> true;
      case BUSINESS_HOURS, BUSINESS_DAYS -> {
        LocalTime time = wall(at).toLocalTime();
        yield works(wall(at).toLocalDate())
            && openings(wall(at).toLocalDate()).stream()
                .anyMatch(o -> !time.isBefore(o.from()) && beforeEnd(time, o));
      }
    };
  }

  private boolean openedBefore(Instant at) {
    ZonedDateTime wall = wall(at);
    return works(wall.toLocalDate())
        && !wall.toLocalTime().isBefore(openings(wall.toLocalDate()).getFirst().from());
  }

  private boolean paused(Instant at) {
    return pauses.stream()
        .filter(p -> promise.pauses().containsKey(p.reason()))
        .anyMatch(p -> {
          Instant to = p.to() == null || p.to().isAfter(end) ? end : p.to();
          return !at.isBefore(p.from()) && at.isBefore(to);
        });
  }

  private boolean works(LocalDate day) {
    return !promise.calendar().slots(day).isEmpty();
  }

  private List<WorkingCalendar.Opening> openings(LocalDate day) {
    return promise.calendar().week().getOrDefault(day.getDayOfWeek(), List.of());
  }

  private static boolean beforeEnd(LocalTime time, WorkingCalendar.Opening opening) {
    return opening.until().equals(LocalTime.MIDNIGHT) || time.isBefore(opening.until());
  }

  private ZonedDateTime wall(Instant at) {
    return at.atZone(zone());
  }

  private ZoneId zone() {
    return promise.zone();
  }

  private static Instant next(Instant at) {
    return at.plusSeconds(60);
  }
}
