package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mx.trazo.custody.ContainerState;
import mx.trazo.result.OrderStep;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

class TaskStepTest {
  @Test
  void the_furthest_container_tells_how_far_an_order_is() {
    assertThat(TaskStep.of(List.of(ContainerState.IN_TRANSIT, ContainerState.ACCEPTED)))
        .isEqualTo(TaskStep.ACCEPTED);
    assertThat(TaskStep.of(List.of(ContainerState.REGISTERED, ContainerState.PACKED)))
        .isEqualTo(TaskStep.PACKED);
  }

  @Test
  void one_good_block_outweighs_a_rejected_and_a_lost_one() {
    assertThat(
            TaskStep.of(
                List.of(ContainerState.REJECTED, ContainerState.MISSING, ContainerState.ARRIVED)))
        .isEqualTo(TaskStep.ARRIVED);
  }

  @Test
  void an_order_is_rejected_when_everything_that_came_was() {
    TaskStep step = TaskStep.of(List.of(ContainerState.REJECTED, ContainerState.REJECTED));
    assertThat(step).isEqualTo(TaskStep.REJECTED);
    assertThat(step.status()).isEqualTo(TaskStatus.REJECTED);
  }

  @Test
  void an_order_is_called_off_when_all_of_it_was() {
    assertThat(TaskStep.of(List.of(ContainerState.WITHDRAWN, ContainerState.REGISTERED)))
        .isEqualTo(TaskStep.REGISTERED);
    TaskStep step = TaskStep.of(List.of(ContainerState.WITHDRAWN, ContainerState.WITHDRAWN));
    assertThat(step).isEqualTo(TaskStep.WITHDRAWN);
    assertThat(step.status()).isEqualTo(TaskStatus.CANCELLED);
  }

  @Test
  void an_order_without_containers_is_registered() {
    assertThat(TaskStep.of(List.of())).isEqualTo(TaskStep.REGISTERED);
  }

  @Test
  void it_has_the_steps_of_an_order_and_no_others() {
    assertThat(Stream.of(TaskStep.values()).map(Enum::name))
        .containsExactly(Stream.of(OrderStep.values()).map(Enum::name).toArray(String[]::new));
  }

  @Test
  void every_state_has_a_step() {
    for (ContainerState state : ContainerState.values()) {
      assertThat(TaskStep.of(List.of(state)).code()).matches("[a-z-]+");
    }
  }
}
