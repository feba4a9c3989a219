package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.trazo.custody.Container;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.SpecimenForm;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubjectRulesTest {
  private static final OrderId ORDER = new OrderId("01K0000000000000000000000D");
  private static final FacilityId HOSPITAL = new FacilityId("01K000000000000000000000F1");
  private static final FacilityId LABORATORY = new FacilityId("01K000000000000000000000F2");
  private static final SpecimenId CASE = new SpecimenId("01K0000000000000000000000A");
  private static final SpecimenId BLOCK = new SpecimenId("01K0000000000000000000000B");
  private static final SpecimenId SLIDE = new SpecimenId("01K0000000000000000000000C");
  private final List<CustodyState> custody = new ArrayList<>();

  private static Specimen node(SpecimenId id, @Nullable SpecimenId parent, ContainerKind kind) {
    return new Specimen(
        id,
        ORDER,
        kind == ContainerKind.SLIDE ? LABORATORY : HOSPITAL,
        HOSPITAL,
        LABORATORY,
        parent,
        kind,
        SpecimenForm.PARAFFIN_BLOCK,
        LabelNumber.of(26, id.value().charAt(25)),
        "A",
        null,
        null,
        CollectionData.UNKNOWN,
        kind != ContainerKind.SPECIMEN,
        null,
        null,
        Instant.EPOCH);
  }

  private static final List<Specimen> TREE =
      List.of(
          node(CASE, null, ContainerKind.SPECIMEN),
          node(BLOCK, CASE, ContainerKind.BLOCK),
          node(SLIDE, BLOCK, ContainerKind.SLIDE));

  private void is(SpecimenId id, ContainerState state) {
    Specimen node = TREE.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    var container = new Container(id, node.label(), ORDER, node.kind(), HOSPITAL, LABORATORY);
    custody.add(
        new CustodyState(container, state, 1, LABORATORY, CustodyState.NO_HASH, null, null));
  }

  private String check(SpecimenId subject, SpecimenId... rejected) {
    return SubjectRules.check(List.of(subject), TREE, custody, Set.of(rejected))
        .map(Refusal::code)
        .map(code -> code.name())
        .orElse("OK");
  }

  @ParameterizedTest
  @EnumSource(ContainerState.class)
  void values_rest_on_accepted_containers_only(ContainerState state) {
    is(BLOCK, state);
    String expected =
        switch (state) {
          case ACCEPTED, IN_PROCESS, AT_READING, ARCHIVED, DISPOSED -> "OK";
          case RETURN_PACKED, RETURNING, RETURN_MISSING, RETURNED -> "OK";
          case REJECTED -> "CONTAINER_REJECTED";
          default -> "RESULT_SUBJECT_NOT_ACCEPTED";
        };
    assertThat(check(BLOCK)).isEqualTo(expected);
  }

  @Test
  void a_slide_is_as_good_as_its_block() {
    is(SLIDE, ContainerState.AT_READING);
    is(BLOCK, ContainerState.REJECTED);
    assertThat(check(SLIDE)).isEqualTo("CONTAINER_REJECTED");
  }

  @Test
  void a_rejected_block_stays_rejected_in_the_archive() {
    is(BLOCK, ContainerState.ARCHIVED);
    assertThat(check(BLOCK, BLOCK)).isEqualTo("CONTAINER_REJECTED");
    assertThat(check(SLIDE, BLOCK)).isEqualTo("CONTAINER_REJECTED");
    assertThat(check(SLIDE)).isEqualTo("OK");
  }

  @Test
  void a_block_is_not_accepted_because_the_specimen_it_came_from_was() {
    is(CASE, ContainerState.ACCEPTED);
    is(BLOCK, ContainerState.ARRIVED);
    is(SLIDE, ContainerState.AT_READING);
    assertThat(check(BLOCK)).isEqualTo("RESULT_SUBJECT_NOT_ACCEPTED");
    assertThat(check(SLIDE)).isEqualTo("RESULT_SUBJECT_NOT_ACCEPTED");
    assertThat(check(CASE)).isEqualTo("OK");
  }

  @Test
  void a_container_of_another_order_is_unknown() {
    assertThat(check(new SpecimenId("01K0000000000000000000000Z")))
        .isEqualTo("RESULT_SUBJECT_UNKNOWN");
  }

  @Test
  void a_container_without_any_custody_was_not_accepted() {
    assertThat(check(BLOCK)).isEqualTo("RESULT_SUBJECT_NOT_ACCEPTED");
  }
}
