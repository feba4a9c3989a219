package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.trazo.network.Viability.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViabilityTest {
  private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
  private static final ZoneId PUEBLA = ZoneId.of("America/Mexico_City");
  private static final Duration FLIGHT = Duration.ofHours(24);
  private static final ReceivingCalendar WEEKDAYS = SampleNetwork.weekdays(Map.of());

  @Test
  void a_marrow_of_friday_afternoon_from_tijuana_cannot_arrive_alive() {
    Viability viability =
        marrow(tijuana("2026-03-06T14:00"), tijuana("2026-03-06T16:00"), FLIGHT, WEEKDAYS);
    assertThat(viability.verdict()).isEqualTo(Verdict.CANNOT_ARRIVE_ALIVE);
    assertThat(viability.viableUntil()).isEqualTo(tijuana("2026-03-08T15:00"));
    assertThat(viability.expectedArrival()).isEqualTo(tijuana("2026-03-07T16:00"));
    assertThat(viability.expectedReception()).isEqualTo(puebla("2026-03-09T08:00"));
  }

  @Test
  void the_window_is_counted_in_hours_also_across_the_change_of_clocks() {
    Instant collected = tijuana("2026-03-07T14:00");
    Viability viability = marrow(collected, collected, FLIGHT, WEEKDAYS);
    assertThat(Duration.between(collected, viability.viableUntil())).isEqualTo(Duration.ofDays(2));
    assertThat(viability.viableUntil()).isEqualTo(tijuana("2026-03-09T15:00"));
  }

  @Test
  void a_marrow_of_tuesday_morning_from_puebla_arrives_alive() {
    Viability viability =
        marrow(
            puebla("2026-03-03T08:00"), puebla("2026-03-03T09:00"), Duration.ofHours(4), WEEKDAYS);
    assertThat(viability.verdict()).isEqualTo(Verdict.ARRIVES_ALIVE);
    assertThat(viability.expectedReception()).isEqualTo(puebla("2026-03-03T13:00"));
  }

  @Test
  void after_the_target_but_before_the_absolute_end_it_is_at_risk() {
    Viability viability =
        marrow(tijuana("2026-03-02T10:00"), tijuana("2026-03-02T14:00"), FLIGHT, WEEKDAYS);
    assertThat(viability.verdict()).isEqualTo(Verdict.AT_RISK);
  }

  @Test
  void the_last_instant_of_each_window_still_counts() {
    ReceivingCalendar always = new ReceivingCalendar(PUEBLA, List.of(), Map.of());
    Instant collected = puebla("2026-03-02T10:00");
    assertThat(marrow(collected, collected, Duration.ofHours(24), always).verdict())
        .isEqualTo(Verdict.ARRIVES_ALIVE);
    assertThat(marrow(collected, collected, Duration.ofDays(2), always).verdict())
        .isEqualTo(Verdict.AT_RISK);
    Viability viability = marrow(collected, collected, Duration.ofHours(1), always);
    assertThat(viability.at(collected.plus(Duration.ofDays(2)))).isEqualTo(Verdict.AT_RISK);
    assertThat(viability.at(collected.plus(Duration.ofDays(2)).plusNanos(1)))
        .isEqualTo(Verdict.CANNOT_ARRIVE_ALIVE);
  }

  @Test
  void a_holiday_of_the_law_delays_the_reception() {
    Instant fridayEvening = puebla("2026-03-13T20:00");
    assertThat(WEEKDAYS.receivedWhenArriving(fridayEvening)).isEqualTo(puebla("2026-03-17T08:00"));
  }

  @Test
  void a_laboratory_may_open_on_a_holiday_or_close_on_another_day() {
    ReceivingCalendar own =
        SampleNetwork.weekdays(
            Map.of(LocalDate.of(2026, 3, 16), false, LocalDate.of(2026, 3, 18), true));
    assertThat(own.receivedWhenArriving(puebla("2026-03-16T09:30")))
        .isEqualTo(puebla("2026-03-16T09:30"));
    assertThat(own.receivedWhenArriving(puebla("2026-03-18T09:30")))
        .isEqualTo(puebla("2026-03-19T08:00"));
  }

  @Test
  void the_end_of_the_hours_is_not_open_any_more() {
    assertThat(WEEKDAYS.receivedWhenArriving(puebla("2026-03-03T17:59")))
        .isEqualTo(puebla("2026-03-03T17:59"));
    assertThat(WEEKDAYS.receivedWhenArriving(puebla("2026-03-03T18:00")))
        .isEqualTo(puebla("2026-03-04T08:00"));
  }

  @Test
  void a_block_does_not_age() {
    Instant collected = puebla("2026-03-03T08:00");
    assertThat(
            Viability.of(
                rule(SpecimenForm.PARAFFIN_BLOCK, null, null),
                collected,
                collected,
                FLIGHT,
                WEEKDAYS))
        .isEmpty();
  }

  private static Viability marrow(
      Instant collected, Instant dispatched, Duration transit, ReceivingCalendar calendar) {
    return Viability.of(
            rule(SpecimenForm.BONE_MARROW, Duration.ofHours(24), Duration.ofDays(2)),
            collected,
            dispatched,
            transit,
            calendar)
        .orElseThrow();
  }

  private static TestSpecimenRule rule(
      String form, @Nullable Duration target, @Nullable Duration absolute) {
    return new TestSpecimenRule(
        TestDefinition.LEUKEMIA_PHENOTYPE,
        form,
        Anticoagulant.SODIUM_HEPARIN,
        target,
        absolute,
        null,
        "prueba");
  }

  private static Instant tijuana(String local) {
    return LocalDateTime.parse(local).atZone(TIJUANA).toInstant();
  }

  private static Instant puebla(String local) {
    return LocalDateTime.parse(local).atZone(PUEBLA).toInstant();
  }
}
