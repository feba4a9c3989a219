package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.AgreementId;
import mx.trazo.network.SpecimenForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
  private static final ZoneId PUEBLA = ZoneId.of("America/Mexico_City");
  private static final ZoneId TIJUANA = ZoneId.of("America/Tijuana");
  private static final Promise DAY = new Promise(24, TurnaroundUnit.ELAPSED_HOURS, PUEBLA);
  private static final Instant MONDAY = Instant.parse("2026-03-02T15:00:00Z");

  private static Instant at(String text) {
    return Instant.parse(text);
  }

  private static List<Pause> pauses(@Nullable String text) {
    var all = new ArrayList<Pause>();
    if (text != null) {
      for (String one : text.split(" ", -1)) {
        String[] ends = one.split("~", -1);
        all.add(
            Pauses.pause(
                MONDAY.plus(Duration.parse(ends[0])),
                ends[1].isEmpty() ? null : MONDAY.plus(Duration.parse(ends[1]))));
      }
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    // stop after start, pauses after start, due after start, net, late
    "PT0S,      ,                       PT24H, PT0S,      false",
    "PT23H59M,  ,                       PT24H, PT23H59M,  false",
    "PT24H,     ,                       PT24H, PT24H,     false",
    "PT24H0.000001S, ,                  PT24H, PT24H0.000001S, true",
    // a pause moves the due time by its length
    "PT30H,     PT2H~PT8H,              PT30H, PT24H,     false",
    "PT30H1S,   PT2H~PT8H,              PT30H, PT24H1S,   true",
    // two pauses that overlap count once
    "PT30H,     PT2H~PT6H PT4H~PT8H,    PT30H, PT24H,     false",
    "PT30H,     PT2H~PT8H PT3H~PT4H,    PT30H, PT24H,     false",
    // a pause that begins when the time is up still counts; a moment later it does not
    "PT30H,     PT24H~PT30H,            PT30H, PT24H,     false",
    "PT30H,     PT24H0.000001S~PT30H,   PT24H, PT24H0.000001S, true",
    // a second pause that only the first one makes timely
    "PT40H,     PT20H~PT26H PT29H~PT39H, PT40H, PT24H,    false",
    // before the start and after the stop nothing counts
    "PT20H,     PT-5H~PT1H,             PT25H, PT19H,     false",
    "PT20H,     PT19H~PT90H,            PT25H, PT19H,     false",
    "PT20H,     PT21H~PT90H,            PT24H, PT20H,     false",
    // a pause nobody has ended
    "PT50H,     PT10H~,                 PT64H, PT10H,     false"
  })
  void reads_pauses_due_time_and_lateness(
      String stop, String pauses, String due, String net, boolean late) {
    ClockReading reading =
        Clock.read(
            DAY,
            MONDAY,
            MONDAY.plus(Duration.parse(stop)),
            pauses(pauses),
            at("2030-01-01T00:00:00Z"));
    assertThat(Duration.between(MONDAY, reading.due())).isEqualTo(Duration.parse(due));
    assertThat(reading.net()).isEqualTo(Duration.parse(net));
    assertThat(reading.late()).isEqualTo(late);
    assertThat(reading.stopped()).isTrue();
  }

  @Test
  void an_open_clock_runs_with_the_time() {
    ClockReading noon = Clock.read(DAY, MONDAY, null, List.of(), MONDAY.plus(Duration.ofHours(20)));
    assertThat(noon.remaining()).isEqualTo(Duration.ofHours(4));
    assertThat(noon.late()).isFalse();
    assertThat(noon.stopped()).isFalse();
    ClockReading next = Clock.read(DAY, MONDAY, null, List.of(), MONDAY.plus(Duration.ofHours(30)));
    assertThat(next.remaining()).isEqualTo(Duration.ofHours(-6));
    assertThat(next.late()).isTrue();
  }

  @Test
  void a_reading_before_the_start_counts_nothing() {
    ClockReading early = Clock.read(DAY, MONDAY, null, List.of(), MONDAY.minusSeconds(5));
    assertThat(early.gross()).isZero();
    assertThat(early.late()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    // five times 24 hours are hours, whatever the clocks on the wall do
    "America/Tijuana,     ELAPSED_HOURS, 120, 2026-03-06T18:00:00Z, 2026-03-11T18:00:00Z",
    // five days across the change of hour in Baja California: an hour less
    "America/Tijuana,     CALENDAR_DAYS, 5,   2026-03-06T18:00:00Z, 2026-03-11T17:00:00Z",
    "America/Tijuana,     CALENDAR_DAYS, 5,   2026-10-30T17:00:00Z, 2026-11-04T18:00:00Z",
    // the centre of the country has had no change of hour since 2022
    "America/Mexico_City, CALENDAR_DAYS, 5,   2026-03-06T18:00:00Z, 2026-03-11T18:00:00Z",
    // the hour that does not exist moves on
    "America/Tijuana,     CALENDAR_DAYS, 1,   2026-03-07T10:30:00Z, 2026-03-08T10:30:00Z",
    // leap day
    "America/Mexico_City, CALENDAR_DAYS, 1,   2028-02-28T18:00:00Z, 2028-02-29T18:00:00Z",
    "America/Mexico_City, ELAPSED_HOURS, 24,  2028-02-29T18:00:00Z, 2028-03-01T18:00:00Z",
    "America/Cancun,      CALENDAR_DAYS, 5,   2026-12-30T23:00:00Z, 2027-01-04T23:00:00Z"
  })
  void counts_hours_and_days_in_the_zone(
      String zone, TurnaroundUnit unit, int amount, Instant start, Instant due) {
    var promise = new Promise(amount, unit, ZoneId.of(zone));
    assertThat(Clock.read(promise, start, null, List.of(), start).due()).isEqualTo(due);
  }

  private static TurnaroundPolicy policy(
      String id,
      @Nullable AgreementId agreement,
      @Nullable String form,
      int version,
      String from,
      @Nullable String to) {
    return new TurnaroundPolicy(
        id,
        agreement,
        "IHC-MAMA",
        form,
        version,
        StartEvent.ACCEPTANCE,
        StopEvent.FIRST_FINAL_RELEASE,
        new Promise(24, TurnaroundUnit.ELAPSED_HOURS, TIJUANA),
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  @Test
  void the_agreements_own_policy_in_force_at_that_moment_holds() {
    var cibior = new AgreementId("01K0000000000000000000000A");
    var other = new AgreementId("01K0000000000000000000000B");
    var general = policy("general", null, null, 1, "2024-01-01", null);
    var first = policy("first", cibior, null, 1, "2025-01-01", "2025-12-31");
    var second = policy("second", cibior, null, 2, "2026-01-01", null);
    var known = List.of(second, general, first);

    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", null, at("2025-06-01T00:00:00Z")))
        .contains(first);
    // midnight UTC of 1 January is still the 31st in Tijuana
    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", null, at("2026-01-01T00:00:00Z")))
        .contains(first);
    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", null, at("2026-01-01T08:00:00Z")))
        .contains(second);
    assertThat(Policies.inForce(known, other, "IHC-MAMA", null, at("2026-06-01T00:00:00Z")))
        .contains(general);
    assertThat(Policies.inForce(known, null, "IHC-MAMA", null, at("2026-06-01T00:00:00Z")))
        .contains(general);
    assertThat(Policies.inForce(known, cibior, "FENOTIPO-LA", null, at("2026-06-01T00:00:00Z")))
        .isEmpty();
    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", null, at("2020-06-01T00:00:00Z")))
        .isEmpty();
  }

  @Test
  void a_policy_for_a_form_of_specimen_holds_for_that_form_before_the_one_for_all() {
    var cibior = new AgreementId("01K0000000000000000000000A");
    var every = policy("every", cibior, null, 2, "2026-01-01", null);
    var slides = policy("slides", cibior, SpecimenForm.UNSTAINED_SLIDE, 1, "2025-01-01", null);
    var general = policy("general", null, SpecimenForm.PARAFFIN_BLOCK, 1, "2025-01-01", null);
    var known = List.of(slides, every, general);
    Instant june = at("2026-06-01T00:00:00Z");

    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", SpecimenForm.UNSTAINED_SLIDE, june))
        .contains(slides);
    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", SpecimenForm.PARAFFIN_BLOCK, june))
        .contains(every);
    assertThat(Policies.inForce(known, cibior, "IHC-MAMA", null, june)).contains(every);
    assertThat(Policies.inForce(known, null, "IHC-MAMA", SpecimenForm.PARAFFIN_BLOCK, june))
        .contains(general);
    assertThat(Policies.inForce(known, null, "IHC-MAMA", null, june)).isEmpty();
  }
}
