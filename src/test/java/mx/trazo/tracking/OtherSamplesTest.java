package mx.trazo.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumber;
import org.junit.jupiter.api.Test;

/** Whether what was sent besides a rejected container makes a new sample needless. */
class OtherSamplesTest {
  private static final FacilityId HOSPITAL = new FacilityId("0".repeat(25) + "1");
  private static final FacilityId LABORATORY = new FacilityId("0".repeat(25) + "2");

  private final Specimen rejected = block("A2", HOSPITAL, ContainerKind.BLOCK, true);

  @Test
  void a_block_that_is_worked_on_or_reported_suffices() {
    assertThat(besides(block("A1", HOSPITAL, ContainerKind.BLOCK, true), "IN_PROCESS", false))
        .isEqualTo(OtherSamples.Standing.IN_WORK);
    assertThat(besides(block("A1", HOSPITAL, ContainerKind.BLOCK, true), "RETURNED", true))
        .isEqualTo(OtherSamples.Standing.REPORTED);
  }

  @Test
  void what_has_not_passed_the_door_or_is_gone_without_a_report_does_not() {
    for (String state : new String[] {"IN_TRANSIT", "ON_HOLD", "REJECTED", "DISPOSED"}) {
      assertThat(besides(block("A1", HOSPITAL, ContainerKind.BLOCK, true), state, false))
          .as(state)
          .isEqualTo(OtherSamples.Standing.NONE);
    }
  }

  @Test
  void neither_a_slide_of_the_laboratory_nor_the_piece_that_stays_nor_a_tube_stands_for_a_block() {
    assertThat(besides(block("A2-1", LABORATORY, ContainerKind.SLIDE, true), "AT_READING", false))
        .isEqualTo(OtherSamples.Standing.NONE);
    assertThat(besides(block("A", HOSPITAL, ContainerKind.SPECIMEN, false), "ACCEPTED", false))
        .isEqualTo(OtherSamples.Standing.NONE);
    assertThat(besides(block("B", HOSPITAL, ContainerKind.TUBE, true), "ACCEPTED", false))
        .isEqualTo(OtherSamples.Standing.NONE);
  }

  private OtherSamples.Standing besides(Specimen one, String state, boolean reported) {
    return OtherSamples.of(
            rejected,
            Map.of(rejected, ContainerState.REJECTED, one, ContainerState.valueOf(state)),
            reported)
        .standing();
  }

  private static Specimen block(
      String designation, FacilityId registeredBy, ContainerKind kind, boolean sent) {
    return new Specimen(
        new SpecimenId("0".repeat(26 - designation.length()) + designation.replace('-', 'X')),
        new OrderId("0".repeat(25) + "3"),
        registeredBy,
        HOSPITAL,
        LABORATORY,
        null,
        kind,
        "X",
        LabelNumber.of(97, 4),
        designation,
        null,
        null,
        CollectionData.UNKNOWN,
        sent,
        null,
        null,
        Instant.EPOCH);
  }
}
