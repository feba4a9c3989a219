package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases that somebody computed by hand, read by the clock. */
class ClockCasesTest {
  static List<ClockCase> cases() {
    return ClockCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void the_clock_says_what_was_computed_by_hand(ClockCase one) {
    Optional<ClockReading> read = one.read();
    Optional<ClockCase.Expected> shown =
        read.map(reading ->
            new ClockCase.Expected(
                reading.due(),
                reading.gross(),
                reading.paused(),
                reading.net(),
                reading.remaining(),
                reading.late()));
    assertThat(shown).as(one.toString()).isEqualTo(one.expected());
  }

  @Test
  void the_wait_of_the_patient_is_what_was_computed_by_hand() {
    List<ClockCase> waits = cases().stream().filter(c -> !c.expectedWait().isEmpty()).toList();
    assertThat(waits).hasSizeGreaterThanOrEqualTo(8);
    for (ClockCase one : waits) {
      Optional<Duration> expected =
          one.expectedWait().equals("sin dato")
              ? Optional.empty()
              : Optional.of(ClockCase.duration(one.expectedWait()));
      assertThat(one.waited()).as(one.toString()).isEqualTo(expected);
    }
  }

  @Test
  void a_pause_that_the_policy_does_not_allow_is_shown() {
    List<ClockCase> refused =
        cases().stream().filter(c -> c.row().get("tema").equals("pausas no admitidas")).toList();
    assertThat(refused).hasSizeGreaterThanOrEqualTo(5);
    assertThat(refused)
        .allSatisfy(one -> assertThat(one.read().orElseThrow().unheeded()).isNotEmpty());
  }

  @Test
  void the_table_covers_what_it_is_there_for() {
    List<ClockCase> cases = cases();
    assertThat(cases).hasSizeGreaterThanOrEqualTo(200);
    Set<String> sentences = new HashSet<>();
    for (ClockCase one : cases) {
      String sentence = one.row().get("frase");
      assertThat(sentence).as(one.toString()).hasSizeGreaterThan(30).endsWith(".");
      assertThat(sentences.add(sentence)).as(one.toString()).isTrue();
    }
    assertThat(cases.stream().map(c -> c.row().get("tema")))
        .contains(
            "fin de semana",
            "días de descanso",
            "días propios",
            "pausas en fin de semana",
            "pausas en días de descanso",
            "zonas horarias",
            "cambio de horario",
            "año bisiesto",
            "hora de corte",
            "metas que cambian",
            "rechazadas y repuestas",
            "HER2 2+");
    Set<String> used = cases.stream().map(c -> c.row().get("meta")).collect(Collectors.toSet());
    assertThat(ClockCases.policies())
        .allSatisfy(policy -> assertThat(used).contains(policy.testCode()));
  }
}
