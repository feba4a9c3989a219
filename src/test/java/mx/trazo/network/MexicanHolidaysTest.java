package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MexicanHolidaysTest {
  @Test
  void the_days_of_2026() {
    assertThat(MexicanHolidays.of(2026))
        .containsExactly(
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 3, 16),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2026, 9, 16),
            LocalDate.of(2026, 11, 16),
            LocalDate.of(2026, 12, 25));
  }

  @Test
  void the_day_of_the_handover_is_free_every_six_years() {
    for (int year = 2006; year <= 2042; year++) {
      assertThat(MexicanHolidays.of(year).contains(LocalDate.of(year, 10, 1)))
          .as("October %d", year)
          .isEqualTo(List.of(2024, 2030, 2036, 2042).contains(year));
      assertThat(MexicanHolidays.of(year).contains(LocalDate.of(year, 12, 1)))
          .as("December %d", year)
          .isEqualTo(List.of(2006, 2012, 2018).contains(year));
    }
  }

  @Test
  void a_holiday_on_a_weekend_does_not_move() {
    LocalDate sunday = LocalDate.of(2022, 5, 1);
    assertThat(MexicanHolidays.of(2022))
        .contains(sunday)
        .doesNotContain(sunday.plusDays(1), sunday.minusDays(2));
  }
}
