package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
  void the_first_of_october_is_free_every_six_years_from_2024() {
    for (int year = 2018; year <= 2042; year++) {
      boolean free = MexicanHolidays.of(year).contains(LocalDate.of(year, 10, 1));
      assertThat(free).as("%d", year).isEqualTo(year >= 2024 && (year - 2024) % 6 == 0);
      assertThat(MexicanHolidays.of(year)).doesNotContain(LocalDate.of(year, 12, 1));
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
