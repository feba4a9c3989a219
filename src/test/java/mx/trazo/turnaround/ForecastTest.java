package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final String TEST = "IHQ-MAMA";
  private static final Instant MONDAY_NINE = Instant.parse("2026-03-02T15:00:00Z");

  private final Forecast forecast = new Forecast(ZoneId.of("America/Mexico_City"));

  @Test
  void says_nothing_from_too_few() {
    learn(Forecast.FEWEST - 1, MONDAY_NINE, 2, 10);
    RiskReading reading = ask(MONDAY_NINE, 0, 24);
    assertThat(reading.risk()).isEqualTo(Risk.NO_FORECAST);
    assertThat(reading.missed()).isEmpty();
  }

  @Test
  void warns_when_less_is_left_than_such_tests_took() {
    learn(Forecast.FEWEST, MONDAY_NINE, 2, 10);
    assertThat(ask(MONDAY_NINE, 0, 11).risk()).isEqualTo(Risk.ON_TRACK);
    assertThat(ask(MONDAY_NINE, 0, 10).risk()).isEqualTo(Risk.ON_TRACK);
    RiskReading reading = ask(MONDAY_NINE, 0, 9);
    assertThat(reading.risk()).isEqualTo(Risk.AT_RISK);
    assertThat(reading.missed()).contains(1.0);
    assertThat(reading.outlook().orElseThrow().likeness()).isEqualTo(Likeness.HOUR_OF_WEEK);
    assertThat(reading.outlook().orElseThrow().cases()).isEqualTo(Forecast.FEWEST);
    assertThat(reading.outlook().orElseThrow().within(75)).isEqualTo(Duration.ofHours(10));
  }

  @Test
  void counts_only_those_that_stood_as_long() {
    learn(Forecast.FEWEST, MONDAY_NINE, 2, 3);
    learn(Forecast.FEWEST, MONDAY_NINE, 8, 20);
    assertThat(ask(MONDAY_NINE, 0, 12).missed()).contains(0.5);
    RiskReading later = ask(MONDAY_NINE, 5, 12);
    assertThat(later.outlook().orElseThrow().within(75)).isEqualTo(Duration.ofHours(15));
    assertThat(later.risk()).isEqualTo(Risk.AT_RISK);
  }

  @Test
  void falls_back_to_the_part_of_the_day_then_the_phase_then_the_age() {
    learn(Forecast.FEWEST, MONDAY_NINE, 2, 10);
    assertThat(likeness(MONDAY_NINE.plus(Duration.ofHours(1)), 0)).isEqualTo(Likeness.PART_OF_DAY);
    assertThat(likeness(MONDAY_NINE.plus(Duration.ofDays(1)), 0)).isEqualTo(Likeness.PART_OF_DAY);
    assertThat(likeness(MONDAY_NINE.plus(Duration.ofDays(4)), 0)).isEqualTo(Likeness.PHASE);
    assertThat(likeness(MONDAY_NINE, 3)).isEqualTo(Likeness.TEST);
    assertThat(ask(MONDAY_NINE, 10, 24).risk()).isEqualTo(Risk.NO_FORECAST);
  }

  @Test
  void knows_nothing_of_what_was_released_later_or_is_forgotten_or_is_another_test() {
    learn(Forecast.FEWEST, MONDAY_NINE, 2, 10);
    Timeline then = new Timeline(Map.of(Milestone.ACCEPTED, MONDAY_NINE));
    Instant due = MONDAY_NINE.plus(Duration.ofHours(1));
    assertThat(forecast.read(TEST, then, due, MONDAY_NINE).risk()).isEqualTo(Risk.NO_FORECAST);
    assertThat(
            forecast.read("FENOTIPO", week(then), due.plus(Duration.ofDays(7)), weekLater()).risk())
        .isEqualTo(Risk.NO_FORECAST);
    forecast.forget(weekLater());
    assertThat(ask(MONDAY_NINE, 0, 1).risk()).isEqualTo(Risk.NO_FORECAST);
  }

  @Test
  void is_late_after_the_due_time_and_not_at_it() {
    assertThat(ask(MONDAY_NINE, 0, 0).risk()).isEqualTo(Risk.NO_FORECAST);
    assertThat(ask(MONDAY_NINE, 0, -1).risk()).isEqualTo(Risk.LATE);
  }

  @Test
  void learns_only_from_what_was_released() {
    var open = new Timeline(Map.of(Milestone.ACCEPTED, MONDAY_NINE));
    assertThatThrownBy(() -> new FinishedTest(TEST, open))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void learn(int cases, Instant accepted, int hoursToPrepared, int hoursToRelease) {
    for (int i = 0; i < cases; i++) {
      forecast.learn(
          new FinishedTest(
              TEST,
              new Timeline(
                  Map.of(
                      Milestone.ACCEPTED, accepted,
                      Milestone.PREPARED, accepted.plus(Duration.ofHours(hoursToPrepared)),
                      Milestone.RELEASED, accepted.plus(Duration.ofHours(hoursToRelease))))));
    }
  }

  /** A test of the week after, accepted then, asked so many hours later with so many left. */
  private RiskReading ask(Instant accepted, int hoursLater, int hoursLeft) {
    Timeline open = week(new Timeline(Map.of(Milestone.ACCEPTED, accepted)));
    Instant now = accepted.plus(Duration.ofDays(7)).plus(Duration.ofHours(hoursLater));
    return forecast.read(TEST, open, now.plus(Duration.ofHours(hoursLeft)), now);
  }

  private Likeness likeness(Instant accepted, int hoursLater) {
    return ask(accepted, hoursLater, 24).outlook().orElseThrow().likeness();
  }

  private static Timeline week(Timeline timeline) {
    return new Timeline(
        Map.of(
            Milestone.ACCEPTED,
            timeline.find(Milestone.ACCEPTED).orElseThrow().plus(Duration.ofDays(7))));
  }

  private static Instant weekLater() {
    return MONDAY_NINE.plus(Duration.ofDays(7));
  }
}
