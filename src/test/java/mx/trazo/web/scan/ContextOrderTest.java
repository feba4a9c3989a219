package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import mx.trazo.custody.LookAt;
import mx.trazo.custody.LookRemark;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.specimen.label.ControlOrder;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import org.junit.jupiter.api.Test;

class ContextOrderTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

  private static Actor with(Role role) {
    return new Actor(
        new AccountId("0".repeat(26)), "Ana", new FacilityId("0".repeat(26)), Set.of(role));
  }

  @Test
  void a_technician_sets_everything_and_quality_only_what_it_may_do() {
    assertThat(ContextOrder.of(with(Role.TECHNICIAN), "RECEIVE")).isEqualTo(ContextOrder.all());
    assertThat(ContextOrder.of(with(Role.QUALITY), "ACCEPT"))
        .extracting(ContextOrder::mode)
        .containsExactly(ScanMode.LOOK);
    assertThat(ContextOrder.of(with(Role.SPECIALIST), "STEP"))
        .extracting(ContextOrder::mode)
        .doesNotContain(ScanMode.RECEIVE)
        .contains(ScanMode.STEP, ScanMode.STORE, ScanMode.RETRIEVE, ScanMode.LOOK);
  }

  @Test
  void a_station_that_fills_a_box_does_nothing_else() {
    assertThat(ContextOrder.of(with(Role.HOSPITAL_CLERK), "PACK")).isEmpty();
    assertThat(ContextOrder.of(with(Role.TECHNICIAN), "UNPACK")).isEmpty();
  }

  @Test
  void every_symbol_that_is_printed_for_a_mode_or_a_step_sets_one() {
    List<ControlOrder> printed =
        Arrays.stream(ControlOrder.values())
            .filter(order -> order.sheet() != ControlOrder.Sheet.DEEDS)
            .toList();
    assertThat(ContextOrder.all()).extracting(ContextOrder::order).isEqualTo(printed);
    assertThat(ContextOrder.all())
        .allSatisfy(order -> {
          assertThat(LabelCode.parse(order.code()))
              .contains(new LabelCode.ControlCode(order.order()));
          assertThat(order.step().isEmpty()).isEqualTo(order.mode() != ScanMode.STEP);
        });
  }

  @Test
  void looking_changes_nothing_and_says_what_it_is() {
    ScanRule rule = new LookAt().rule();
    var box = new LabelCode.BoxCode(LabelNumber.of(26, 7));
    assertThat(rule.other(box, NOW)).isEqualTo(new ScanDecision.Context());
    assertThat(rule.remark()).isEqualTo(Refusal.of(LookRemark.LOOKED_AT_OTHER, box.text(), "BOX"));
  }
}
