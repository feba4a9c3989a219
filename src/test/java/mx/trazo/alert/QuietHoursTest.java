package mx.trazo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something may be sent, by hand. Mexico City is UTC-6 all year since 2022. */
class QuietHoursTest {

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "22:00,07:00,America/Mexico_City,2026-03-02T18:00:00Z,2026-03-02T18:00:00Z,noon is not quiet",
    "22:00,07:00,America/Mexico_City,2026-03-03T04:00:00Z,2026-03-03T13:00:00Z,it begins at 22:00",
    "22:00,07:00,America/Mexico_City,2026-03-03T03:59:59Z,2026-03-03T03:59:59Z,a second before",
    "22:00,07:00,America/Mexico_City,2026-03-03T06:00:00Z,2026-03-03T13:00:00Z,midnight is quiet",
    "22:00,07:00,America/Mexico_City,2026-03-03T12:59:59Z,2026-03-03T13:00:00Z,the last second",
    "22:00,07:00,America/Mexico_City,2026-03-03T13:00:00Z,2026-03-03T13:00:00Z,it ends at 07:00",
    "13:00,15:00,America/Mexico_City,2026-03-02T20:30:00Z,2026-03-02T21:00:00Z,within one day",
    "13:00,15:00,America/Mexico_City,2026-03-02T21:00:00Z,2026-03-02T21:00:00Z,after it",
    "13:00,15:00,America/Mexico_City,2026-03-02T12:00:00Z,2026-03-02T12:00:00Z,before it",
    "08:00,08:00,America/Mexico_City,2026-03-02T14:00:00Z,2026-03-02T14:00:00Z,no quiet at all",
    "22:00,07:00,America/Cancun,2026-03-03T03:30:00Z,2026-03-03T12:00:00Z,Cancun is an hour ahead",
    "22:00,07:00,America/Tijuana,2026-03-08T08:00:00Z,2026-03-08T14:00:00Z,a night of eight hours",
    "22:00,07:00,America/Tijuana,2026-11-01T07:00:00Z,2026-11-01T15:00:00Z,a night of ten hours",
    "22:00,02:30,America/Tijuana,2026-03-08T09:00:00Z,2026-03-08T10:30:00Z,an end that is jumped over",
    "22:00,01:30,America/Tijuana,2026-11-01T08:00:00Z,2026-11-01T08:30:00Z,the first of two ends",
    "22:00,01:30,America/Tijuana,2026-11-01T09:10:00Z,2026-11-01T09:10:00Z,after the first of two"
  })
  void may_be_sent(
      LocalTime from, LocalTime to, ZoneId zone, Instant wish, Instant opens, String why) {
    assertThat(new QuietHours(from, to, zone).opens(wish)).as(why).isEqualTo(opens);
  }
}
