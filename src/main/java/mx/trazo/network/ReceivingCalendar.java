package mx.trazo.network;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * When a laboratory's door is open for a test.
 *
 * @param zone the laboratory's zone, in which hours and days are meant
 * @param hours the hours that apply to the test; none means that nothing is known and the door
 *     counts as always open
 * @param exceptions days that differ from the law's calendar: true for closed, false for open
 */
public record ReceivingCalendar(
    ZoneId zone, List<LaboratoryHours> hours, Map<LocalDate, Boolean> exceptions) {
  private static final int DAYS_LOOKED_AHEAD = 21;

  /** Copies the lists. */
  public ReceivingCalendar {
    hours = List.copyOf(hours);
    exceptions = Map.copyOf(exceptions);
  }

  /**
   * A stretch of time in which the laboratory receives.
   *
   * @param from first moment
   * @param until end, not included
   */
  public record Slot(Instant from, Instant until) {}

  /** Whether nobody receives on the day given, by law or by the laboratory's own calendar. */
  public boolean closedOn(LocalDate day) {
    return MexicanHolidays.rest(day, exceptions);
  }

  /**
   * The slot that is open at the instant given or the next one that opens after it; empty when the
   * laboratory gave no hours, or none within three weeks.
   */
  public Optional<Slot> slotAtOrAfter(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    for (int i = 0; i <= DAYS_LOOKED_AHEAD; i++) {
      Optional<Slot> slot = firstSlotOf(day.plusDays(i), instant);
      if (slot.isPresent()) {
        return slot;
      }
    }
    return Optional.empty();
  }

  /**
   * The moment at which something that arrives at the instant given is received: at once when the
   * door is open or no hours are known, otherwise when it next opens; when it stays closed as far
   * as we look, the end of that time.
   */
  public Instant receivedWhenArriving(Instant arrival) {
    if (hours.isEmpty()) {
      return arrival;
    }
    return slotAtOrAfter(arrival)
        .map(slot -> slot.from().isAfter(arrival) ? slot.from() : arrival)
        .orElseGet(() -> arrival.plus(Duration.ofDays(DAYS_LOOKED_AHEAD)));
  }

  private Optional<Slot> firstSlotOf(LocalDate day, Instant notEndedBy) {
    if (closedOn(day)) {
      return Optional.empty();
    }
    return hours.stream()
        .filter(line -> line.weekday() == day.getDayOfWeek())
        .map(line ->
            new Slot(
                day.atTime(line.from()).atZone(zone).toInstant(),
                day.atTime(line.until()).atZone(zone).toInstant()))
        .filter(slot -> slot.until().isAfter(notEndedBy))
        .min(Comparator.comparing(Slot::from));
  }
}
