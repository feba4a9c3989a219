package mx.trazo.turnaround;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PhaseTimesTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");

  /** Every moment an hour after the one before, so that ten phases of an hour make ten hours. */
  private static Map<Milestone, Instant> hourly() {
    var times = new EnumMap<Milestone, Instant>(Milestone.class);
    for (Milestone milestone : Milestone.values()) {
      times.put(milestone, MONDAY.plus(Duration.ofHours(times.size())));
    }
    return times;
  }

  private static PhaseTimes without(Milestone... missing) {
    Map<Milestone, Instant> times = hourly();
    Arrays.asList(missing).forEach(times::remove);
    return PhaseTimes.of(new Timeline(times));
  }

  @Test
  void the_phases_follow_each_other_from_the_collection_to_the_first_view() {
    List<Milestone> way = List.of(Milestone.values());
    List<Phase> phases = List.of(Phase.values());
    assertThat(phases.stream().map(Phase::from)).containsExactlyElementsOf(way.subList(0, 10));
    assertThat(phases.stream().map(Phase::to)).containsExactlyElementsOf(way.subList(1, 11));
  }

  @Test
  void a_whole_way_adds_up_and_says_whose_hours_they_were() {
    PhaseTimes times = without();
    assertThat(times.took()).hasSize(10).containsEntry(Phase.TRANSPORT, Duration.ofHours(1));
    assertThat(times.total()).contains(Duration.ofHours(10));
    assertThat(times.hours())
        .containsOnly(
            Map.entry(Owner.HOSPITAL, Duration.ofHours(2)),
            Map.entry(Owner.COURIER, Duration.ofHours(2)),
            Map.entry(Owner.LABORATORY, Duration.ofHours(6)));
    assertThat(times.untold()).isZero();
    assertThat(times.contradicted()).isEmpty();
  }

  @Test
  void a_moment_missing_inside_the_laboratory_hides_two_phases_but_not_whose_hours_they_were() {
    PhaseTimes times = without(Milestone.PREPARED);
    assertThat(times.took()).doesNotContainKeys(Phase.PREPARATION, Phase.MEASUREMENT).hasSize(8);
    assertThat(times.hours()).containsEntry(Owner.LABORATORY, Duration.ofHours(6));
    assertThat(times.total()).contains(Duration.ofHours(10));
  }

  @Test
  void a_moment_missing_between_two_hands_leaves_hours_that_belong_to_nobody() {
    PhaseTimes times = without(Milestone.RECEIVED);
    assertThat(times.took()).doesNotContainKeys(Phase.TRANSPORT, Phase.CHECKING).hasSize(8);
    assertThat(times.untold()).isEqualTo(Duration.ofHours(2));
    assertThat(times.hours())
        .containsEntry(Owner.COURIER, Duration.ofHours(1))
        .containsEntry(Owner.LABORATORY, Duration.ofHours(5));
    assertThat(times.total()).contains(Duration.ofHours(10));
  }

  @Test
  void without_the_first_or_the_last_moment_there_is_no_total() {
    assertThat(without(Milestone.COLLECTED).total()).isEmpty();
    assertThat(without(Milestone.COLLECTED).known()).isEqualTo(Duration.ofHours(9));
    assertThat(without(Milestone.VIEWED).total()).isEmpty();
    assertThat(without(Milestone.VIEWED).took()).doesNotContainKey(Phase.WAITING_FOR_EYES);
    PhaseTimes nothing = PhaseTimes.of(new Timeline(Map.of()));
    assertThat(nothing.took()).isEmpty();
    assertThat(nothing.total()).isEmpty();
  }

  @Test
  void a_phase_that_took_no_time_is_zero_and_not_missing() {
    Map<Milestone, Instant> times = hourly();
    times.put(Milestone.ACCESSIONED, MONDAY.plus(Duration.ofHours(4)));
    assertThat(PhaseTimes.of(new Timeline(times)).took())
        .containsEntry(Phase.ACCESSIONING, Duration.ZERO)
        .containsEntry(Phase.PREPARATION, Duration.ofHours(2));
  }

  @Test
  void a_moment_out_of_order_is_set_aside_and_the_rest_stands() {
    Map<Milestone, Instant> times = hourly();
    times.put(Milestone.PICKED_UP, MONDAY.plus(Duration.ofDays(3)));
    PhaseTimes read = PhaseTimes.of(new Timeline(times));
    assertThat(read.contradicted()).containsExactly(Milestone.PICKED_UP);
    assertThat(read.took()).doesNotContainKeys(Phase.WAITING_FOR_COURIER, Phase.TRANSPORT);
    assertThat(read.hours()).containsEntry(Owner.COURIER, Duration.ofHours(2));
    assertThat(read.total()).contains(Duration.ofHours(10));
  }

  @Test
  void the_phases_add_up_on_random_ways() {
    long seed = Long.getLong("trazo.seed", System.nanoTime());
    System.out.println("PhaseTimesTest seed " + seed);
    var random = new Random(seed);
    for (int round = 0; round < 10_000; round++) {
      var times = new EnumMap<Milestone, Instant>(Milestone.class);
      Instant at = MONDAY;
      for (Milestone milestone : Milestone.values()) {
        at = at.plusSeconds(random.nextInt(100_000));
        if (random.nextInt(6) > 0) {
          times.put(milestone, random.nextInt(12) == 0 ? at.minusSeconds(200_000) : at);
        }
      }
      PhaseTimes read = PhaseTimes.of(new Timeline(times));
      List<Milestone> kept =
          times.keySet().stream().filter(m -> !read.contradicted().contains(m)).toList();

      // whose hours they were, with those that nobody can tell, make up the time that is known
      assertThat(sum(read.hours()).plus(read.untold())).isEqualTo(read.known());
      assertThat(read.total().orElse(read.known())).isEqualTo(read.known());
      assertThat(read.total().isPresent())
          .isEqualTo(kept.contains(Milestone.COLLECTED) && kept.contains(Milestone.VIEWED));

      // a phase is there when both of its ends are, and never runs backwards
      for (Phase phase : Phase.values()) {
        boolean told = kept.contains(phase.from()) && kept.contains(phase.to());
        assertThat(read.took().containsKey(phase)).isEqualTo(told);
      }
      assertThat(read.took().values()).noneMatch(Duration::isNegative);
      assertThat(kept.stream().map(times::get)).isSorted();
    }
  }

  private static Duration sum(Map<?, Duration> lengths) {
    return lengths.values().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
