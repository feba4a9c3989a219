package mx.trazo.reception;

import static mx.trazo.reception.ArrivalCheck.Difference.CONDITION;
import static mx.trazo.reception.ArrivalCheck.Difference.PACKAGES;
import static mx.trazo.reception.ArrivalCheck.Difference.SEALS_NOT_WHOLE;
import static mx.trazo.reception.ArrivalCheck.Difference.SEAL_NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.Manifest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a box is compared with. */
class ArrivalCheckTest {
  @Test
  void the_same_seals_in_another_order_and_case_are_the_same() {
    assertThat(
            found(2, "b-2 y A-1", SealState.INTACT, OuterCondition.GOOD)
                .against(manifest(2, "A-1, B-2")))
        .isEmpty();
  }

  @Test
  void each_difference_is_named_once() {
    assertThat(found(1, "A-1", SealState.BROKEN, OuterCondition.WET).against(manifest(2, "A-9")))
        .containsExactly(PACKAGES, SEALS_NOT_WHOLE, SEAL_NUMBERS, CONDITION);
  }

  @Test
  void seals_that_the_manifest_has_and_the_box_has_not_are_not_whole() {
    assertThat(found(1, null, SealState.NONE, OuterCondition.GOOD).against(manifest(1, "A-1")))
        .containsExactly(SEALS_NOT_WHOLE);
    assertThat(found(1, null, SealState.NONE, OuterCondition.GOOD).against(manifest(1, null)))
        .isEmpty();
    assertThat(found(1, "A-1", SealState.INTACT, OuterCondition.GOOD).against(null)).isEmpty();
  }

  private static Manifest manifest(int packages, @Nullable String seals) {
    return new Manifest(packages, seals, null, null, "Q. Ana Soto");
  }

  private static ArrivalCheck found(
      int packages, @Nullable String seals, SealState state, OuterCondition condition) {
    return new ArrivalCheck(
        "a",
        new ShipmentId("01J00000000000000000000000"),
        packages,
        seals,
        state,
        condition,
        null,
        new AccountId("01J00000000000000000000001"),
        "Prueba",
        Instant.EPOCH);
  }
}
