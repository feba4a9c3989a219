package mx.trazo.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.trazo.custody.ContainerState;
import org.junit.jupiter.api.Test;

/** Where an order stands, from where its containers stand. */
class OrderPhaseTest {
  @Test
  void the_least_advanced_container_says_where_the_order_stands() {
    assertThat(phase(Map.of(ContainerState.COLLECTED, 1, ContainerState.AT_READING, 1), 1, 0))
        .isEqualTo(OrderPhase.TO_PACK);
    assertThat(phase(Map.of(ContainerState.ACCEPTED, 1, ContainerState.IN_PROCESS, 4), 1, 0))
        .isEqualTo(OrderPhase.IN_PROCESS);
    assertThat(phase(Map.of(ContainerState.REGISTERED, 2), 1, 0))
        .isEqualTo(OrderPhase.AWAITING_COLLECTION);
    assertThat(phase(Map.of(), 1, 0)).isEqualTo(OrderPhase.AWAITING_COLLECTION);
  }

  @Test
  void what_went_wrong_goes_before_what_went_well() {
    assertThat(phase(Map.of(ContainerState.REJECTED, 1, ContainerState.COLLECTED, 1), 1, 0))
        .isEqualTo(OrderPhase.REJECTED);
    assertThat(phase(Map.of(ContainerState.MISSING, 1, ContainerState.ACCEPTED, 3), 1, 0))
        .isEqualTo(OrderPhase.MISSING);
    assertThat(phase(Map.of(ContainerState.ON_HOLD, 1, ContainerState.IN_PROCESS, 3), 2, 1))
        .isEqualTo(OrderPhase.ON_HOLD);
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
