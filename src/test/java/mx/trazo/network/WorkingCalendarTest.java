package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.trazo.network.WorkingCalendar.Opening;
import mx.trazo.network.WorkingCalendar.Slot;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final ZoneId PUEBLA = ZoneId.of("America/Mexico_City");
  private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final LocalTime FOUR = LocalTime.of(16, 0);
  private static final WorkingCalendar OFFICE = WorkingCalendar.weekdays(PUEBLA, EIGHT, FOUR);
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

  private static Instant puebla(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(PUEBLA).toInstant();
  }

  @Test
  void weekends_and_days_of_rest_have_no_hours() {
    assertThat(OFFICE.slots(FRIDAY))
        .containsExactly(new Slot(puebla(FRIDAY, 8), puebla(FRIDAY, 16)));
    assertThat(OFFICE.slots(FRIDAY.plusDays(1))).isEmpty();
    assertThat(OFFICE.slots(FRIDAY.plusDays(3))).isEmpty();
    assertThat(OFFICE.workingDayAfter(FRIDAY, 1)).isEqualTo(FRIDAY.plusDays(4));
    assertThat(OFFICE.workingDayAfter(FRIDAY.plusDays(1), 0)).isEqualTo(FRIDAY.plusDays(4));
  }

  @Test
  void a_laboratory_adds_days_and_takes_days_away() {
    LocalDate bridge = FRIDAY.plusDays(3);
    var own =
        new WorkingCalendar(
            PUEBLA,
            OFFICE.week(),
            true,
            Map.of(bridge, false, bridge.plusDays(1), true, FRIDAY.plusDays(1), false));
    assertThat(own.slots(bridge)).hasSize(1);
    assertThat(own.slots(bridge.plusDays(1))).isEmpty();
    // a weekday that has no hours gets none by being open
    assertThat(own.slots(FRIDAY.plusDays(1))).isEmpty();
  }

  @Test
  void whoever_does_not_rest_by_law_still_has_days_of_its_own() {
    LocalDate christmas = LocalDate.of(2026, 12, 25);
    var guard = WorkingCalendar.always(PUEBLA);
    assertThat(guard.slots(christmas)).hasSize(1);
    var resting = new WorkingCalendar(PUEBLA, guard.week(), false, Map.of(christmas, true));
    assertThat(resting.slots(christmas)).isEmpty();
  }

  @Test
  void work_is_counted_and_found_again() {
    Instant friday = puebla(FRIDAY, 14);
    Instant wednesday = puebla(LocalDate.of(2026, 3, 18), 14);
    assertThat(OFFICE.workedBetween(friday, wednesday)).isEqualTo(Duration.ofHours(16));
    assertThat(OFFICE.afterWork(friday, Duration.ofHours(16))).isEqualTo(wednesday);
    // all of a day ends at the closing, not at the next opening
    assertThat(OFFICE.afterWork(friday, Duration.ofHours(2))).isEqualTo(puebla(FRIDAY, 16));
    assertThat(OFFICE.afterWork(friday, Duration.ZERO)).isEqualTo(friday);
    assertThat(OFFICE.workedBetween(wednesday, friday)).isZero();
  }

  @Test
  void hours_over_the_change_of_clocks_are_as_long_as_they_really_are() {
    List<Opening> night = List.of(new Opening(LocalTime.MIDNIGHT, EIGHT));
    var nights = new WorkingCalendar(TIJUANA, Map.of(DayOfWeek.SUNDAY, night), true, Map.of());
    assertThat(length(nights.slots(LocalDate.of(2026, 3, 8)).getFirst())).hasHours(7);
    assertThat(length(nights.slots(LocalDate.of(2026, 11, 1)).getFirst())).hasHours(9);
    assertThat(length(nights.slots(LocalDate.of(2026, 3, 15)).getFirst())).hasHours(8);
  }

  @Test
  void hours_that_the_change_leaves_out_overlap_nothing() {
    var odd =
        new WorkingCalendar(
            TIJUANA,
            Map.of(
                DayOfWeek.SUNDAY,
                List.of(
                    new Opening(LocalTime.of(3, 0), LocalTime.of(4, 0)),
                    new Opening(LocalTime.of(2, 15), LocalTime.of(2, 45)))),
            true,
            Map.of());
    List<Slot> slots = odd.slots(LocalDate.of(2026, 3, 8));
    for (int i = 1; i < slots.size(); i++) {
      assertThat(slots.get(i).from()).isAfterOrEqualTo(slots.get(i - 1).until());
    }
    assertThat(slots).isNotEmpty();
  }

  @Test
  void refuses_hours_that_cannot_be() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Opening(FOUR, EIGHT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WorkingCalendar(PUEBLA, Map.of(), true, Map.of()));
    var twice = List.of(new Opening(EIGHT, FOUR), new Opening(LocalTime.NOON, FOUR));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new WorkingCalendar(PUEBLA, Map.of(DayOfWeek.MONDAY, twice), true, Map.of()));
  }

  private static Duration length(Slot slot) {
    return Duration.between(slot.from(), slot.until());
  }
}
