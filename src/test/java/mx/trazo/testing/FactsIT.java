package mx.trazo.testing;

import static org.assertj.core.api.Assertions.assertThat;

import mx.trazo.kernel.Facts;
import org.junit.jupiter.api.Test;

class FactsIT {
  @Test
  void every_listener_of_the_type_hears_once_and_may_tell_on() {
    RunningTrazo.shared().bean(Facts.class).tell(new ProbeFact("box 7", false));
    assertThat(ProbeListeners.HEARD)
        .filteredOn(heard -> heard.endsWith("box 7"))
        .containsExactlyInAnyOrder("first box 7", "second box 7", "echo box 7");
  }
}
