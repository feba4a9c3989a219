package mx.trazo.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.trazo.custody.ContainerState;
import org.junit.jupiter.api.Test;

/** Where an order stands, from where its containers stand. */
class OrderPhaseTest {
  @Test
  void the_most_advanced_container_says_where_the_order_stands() {
    assertThat(phase(Map.of(ContainerState.COLLECTED, 1, ContainerState.AT_READING, 1), 1, 0))
        .isEqualTo(OrderPhase.AT_READING);
    assertThat(phase(Map.of(ContainerState.ACCEPTED, 1, ContainerState.IN_PROCESS, 4), 1, 0))
        .isEqualTo(OrderPhase.IN_PROCESS);
    assertThat(phase(Map.of(ContainerState.REGISTERED, 2), 1, 0))
        .isEqualTo(OrderPhase.AWAITING_COLLECTION);
    assertThat(phase(Map.of(), 1, 0)).isEqualTo(OrderPhase.AWAITING_COLLECTION);
  }

  @Test
  void what_went_wrong_does_not_speak_for_what_goes_on() {
    var oneRejected = Map.of(ContainerState.REJECTED, 1, ContainerState.AT_READING, 1);
    assertThat(phase(oneRejected, 1, 0)).isEqualTo(OrderPhase.AT_READING);
    assertThat(OrderPhase.elsewhere(oneRejected, OrderPhase.AT_READING))
        .containsExactly(new Elsewhere(OrderPhase.REJECTED, 1, 2));
    assertThat(phase(Map.of(ContainerState.MISSING, 1, ContainerState.COLLECTED, 3), 1, 0))
        .isEqualTo(OrderPhase.TO_PACK);
  }

  @Test
  void a_block_at_the_bench_while_its_slide_is_read_is_not_elsewhere() {
    assertThat(OrderPhase.elsewhere(Map.of(ContainerState.IN_PROCESS, 2), OrderPhase.AT_READING))
        .isEmpty();
    assertThat(
            OrderPhase.elsewhere(
                Map.of(ContainerState.IN_PROCESS, 1, ContainerState.REJECTED, 1),
                OrderPhase.AT_READING))
        .containsExactly(new Elsewhere(OrderPhase.REJECTED, 1, 2));
  }

  @Test
  void when_nothing_goes_on_what_went_wrong_says_it() {
    var nothing = Map.of(ContainerState.MISSING, 1, ContainerState.REJECTED, 2);
    assertThat(phase(nothing, 1, 0)).isEqualTo(OrderPhase.REJECTED);
    assertThat(OrderPhase.elsewhere(nothing, OrderPhase.REJECTED))
        .containsExactly(new Elsewhere(OrderPhase.MISSING, 1, 3));
    assertThat(phase(Map.of(ContainerState.ON_HOLD, 2), 2, 1)).isEqualTo(OrderPhase.ON_HOLD);
  }

  @Test
  void beside_a_result_only_what_went_wrong_is_said() {
    var states = Map.of(ContainerState.IN_PROCESS, 1, ContainerState.REJECTED, 1);
    assertThat(OrderPhase.elsewhere(states, OrderPhase.RELEASED))
        .containsExactly(new Elsewhere(OrderPhase.REJECTED, 1, 2));
  }

  @Test
  void a_test_waits_for_the_sample_that_came_furthest() {
    assertThat(TestWait.of(List.of(ContainerState.ON_HOLD))).isEqualTo(TestWait.ON_HOLD);
    assertThat(TestWait.of(List.of(ContainerState.IN_TRANSIT, ContainerState.ARRIVED)))
        .isEqualTo(TestWait.AT_DOOR);
    assertThat(TestWait.of(List.of(ContainerState.REJECTED, ContainerState.PACKED)))
        .isEqualTo(TestWait.NOT_ARRIVED);
    assertThat(TestWait.of(List.of())).isEqualTo(TestWait.NOT_ARRIVED);
  }

  @Test
  void released_reports_say_more_than_containers() {
    assertThat(phase(Map.of(ContainerState.ARCHIVED, 2), 1, 1)).isEqualTo(OrderPhase.RELEASED);
    assertThat(phase(Map.of(ContainerState.IN_PROCESS, 2), 2, 1))
        .isEqualTo(OrderPhase.PARTLY_RELEASED);
  }

  @Test
  void every_state_of_a_container_has_its_phase() {
    for (ContainerState state : ContainerState.values()) {
      assertThat(phase(Map.of(state, 1), 1, 0)).as(state.name()).isNotNull();
    }
  }

  private static OrderPhase phase(Map<ContainerState, Integer> containers, int tests, int done) {
    return OrderPhase.of(containers, tests, done);
  }
}
