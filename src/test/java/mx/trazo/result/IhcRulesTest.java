package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import mx.trazo.kernel.SpecimenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IhcRulesTest {
  private static final SpecimenId BLOCK = new SpecimenId("01K0000000000000000000000A");

  static CellPercent percent(String text) {
    return CellPercent.parse(text).orElseThrow();
  }

  static HormoneReceptor receptor(String percent, Intensity intensity) {
    return new HormoneReceptor(
        percent(percent), intensity, InternalControl.PRESENT_STAINED, ExternalControls.AS_EXPECTED);
  }

  private static HormoneReceptor receptor(String percent) {
    return receptor(percent, percent.equals("0") ? Intensity.NONE : Intensity.MODERATE);
  }

  private static IhcBlock block(String er, String pr, Her2 her2, String ki67) {
    return new IhcBlock(
        BLOCK,
        receptor(er),
        receptor(pr),
        her2,
        new Ki67(percent(ki67), Ki67Count.HOT_SPOT),
        null,
        null);
  }

  @ParameterizedTest
  @CsvSource({
    "0, NEGATIVE",
    "<1, NEGATIVE",
    "1, LOW_POSITIVE",
    "5, LOW_POSITIVE",
    "10, LOW_POSITIVE",
    "11, POSITIVE",
    "100, POSITIVE"
  })
  void reads_estrogen_by_its_percentage(String percent, HormoneStatus status) {
    assertThat(receptor(percent).asEstrogen()).contains(status);
  }

  @ParameterizedTest
  @CsvSource({"0, NEGATIVE", "<1, NEGATIVE", "1, POSITIVE", "10, POSITIVE", "90, POSITIVE"})
  void reads_progesterone_by_its_percentage(String percent, HormoneStatus status) {
    assertThat(receptor(percent).asProgesterone()).contains(status);
  }

  @ParameterizedTest
  @CsvSource({
    "0, NONE, 0, false",
    "<1, WEAK, 2, false",
    "<1, STRONG, 4, true",
    "1, WEAK, 3, true",
    "10, MODERATE, 4, true",
    "11, WEAK, 4, true",
    "33, MODERATE, 5, true",
    "34, MODERATE, 6, true",
    "66, STRONG, 7, true",
    "67, STRONG, 8, true",
    "100, WEAK, 6, true"
  })
  void computes_the_score_of_allred(
      String percent, Intensity intensity, int total, boolean positive) {
    Allred score = receptor(percent, intensity).allred().orElseThrow();
    assertThat(score.total()).isEqualTo(total);
    assertThat(score.positive()).isEqualTo(positive);
  }

  @Test
  void a_score_of_one_cannot_occur() {
    for (int value = 0; value <= 100; value++) {
      for (Intensity intensity : Intensity.values()) {
        var receptor = new HormoneReceptor(CellPercent.of(value), intensity, null, null);
        assertThat(receptor.allred().map(Allred::total)).isNotEqualTo(java.util.Optional.of(1));
      }
    }
    assertThatThrownBy(() -> new Allred(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Allred(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "101", "<2", "1.5", "abc", "9999", ">1"})
  void refuses_texts_that_are_no_percentage_of_cells(String text) {
    assertThat(CellPercent.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // HER2 2+ never becomes a subtype
    "90, 90, TWO_PLUS,   , 5,  INCONCLUSIVE_ISH_PENDING",
    "0,  0,  TWO_PLUS,   , 90, INCONCLUSIVE_ISH_PENDING",
    "90, 90, TWO_PLUS, NOT_EVALUABLE, 5, INCONCLUSIVE_ISH_PENDING",
    // until the hybridisation settles it
    "90, 90, TWO_PLUS, NEGATIVE, 5,  LUMINAL_A_LIKE",
    "0,  0,  TWO_PLUS, POSITIVE, 5,  HER2_POSITIVE_NON_LUMINAL",
    // Ki-67 under 20 and PR from 20 on
    "90, 20, ZERO,       , 19, LUMINAL_A_LIKE",
    "90, 19, ZERO,       , 19, LUMINAL_B_LIKE_HER2_NEGATIVE",
    "90, 20, ONE_PLUS,   , 20, LUMINAL_B_LIKE_HER2_NEGATIVE",
    "1,  0,  ONE_PLUS,   , 5,  LUMINAL_B_LIKE_HER2_NEGATIVE",
    "0,  30, ZERO,       , 5,  LUMINAL_A_LIKE",
    "90, 90, THREE_PLUS, , 5,  LUMINAL_B_LIKE_HER2_POSITIVE",
    "0,  1,  THREE_PLUS, , 50, LUMINAL_B_LIKE_HER2_POSITIVE",
    "<1, <1, THREE_PLUS, , 50, HER2_POSITIVE_NON_LUMINAL",
    "<1, 0,  ONE_PLUS,   , 80, TRIPLE_NEGATIVE",
    "0,  <1, ZERO,       , 80, TRIPLE_NEGATIVE"
  })
  void suggests_a_surrogate_subtype(
      String er, String pr, Her2Score her2, IshResult settledBy, String ki67, SurrogateSubtype is) {
    var block = block(er, pr, new Her2(her2, CellPercent.of(40), null, settledBy), ki67);
    assertThat(block.suggested()).contains(is);
  }

  @Test
  void suggests_nothing_while_a_marker_is_unread() {
    var block = block("90", "90", Her2.UNREAD, "5");
    assertThat(block.suggested()).isEmpty();
    var noKi67 =
        new IhcBlock(
            BLOCK,
            receptor("90"),
            receptor("90"),
            Her2.of(Her2Score.ZERO, CellPercent.of(0)),
            Ki67.UNREAD,
            null,
            null);
    assertThat(noKi67.suggested()).isEmpty();
  }

  @Test
  void low_positive_estrogen_needs_a_comment_and_the_controls() {
    var er = new HormoneReceptor(CellPercent.of(5), Intensity.WEAK, null, null);
    var block =
        new IhcBlock(
            BLOCK,
            er,
            receptor("0"),
            Her2.of(Her2Score.ZERO, CellPercent.of(0)),
            new Ki67(CellPercent.of(30), Ki67Count.AVERAGE),
            " ",
            SurrogateSubtype.LUMINAL_B_LIKE_HER2_NEGATIVE);
    assertThat(new IhcValues(List.of(block)).missing())
        .containsExactly("ER.INTERNAL_CONTROL", "ER.CONTROLS", "COMMENT");
  }

  @Test
  void intense_staining_of_few_cells_is_equivocal_and_has_to_be_described() {
    var few = Her2.of(Her2Score.TWO_PLUS, CellPercent.of(8));
    var block =
        new IhcBlock(
            BLOCK,
            receptor("0"),
            receptor("0"),
            few,
            new Ki67(CellPercent.of(30), Ki67Count.AVERAGE),
            null,
            SurrogateSubtype.INCONCLUSIVE_ISH_PENDING);
    var values = new IhcValues(List.of(block));
    assertThat(few.status()).contains(Her2Status.EQUIVOCAL);
    assertThat(values.missing()).contains("COMMENT");
    assertThat(values.contradictions()).isEmpty();
    assertThat(values.her2Open()).as("the hybridisation is asked for all the same").isTrue();
  }

  @Test
  void an_empty_draft_names_every_field_it_lacks() {
    var block =
        new IhcBlock(
            BLOCK,
            HormoneReceptor.UNREAD,
            HormoneReceptor.UNREAD,
            Her2.UNREAD,
            Ki67.UNREAD,
            null,
            null);
    assertThat(block.missing())
        .containsExactly(
            "ER.PERCENT",
            "ER.INTENSITY",
            "PR.PERCENT",
            "PR.INTENSITY",
            "HER2.SCORE",
            "HER2.PERCENT",
            "KI67.PERCENT",
            "KI67.COUNT",
            "SUBTYPE");
    assertThat(new IhcValues(List.of()).missing()).containsExactly("BLOCK");
  }

  @ParameterizedTest
  @CsvSource({
    "TWO_PLUS, 0, , , true",
    "TWO_PLUS, 1, , , false",
    "TWO_PLUS, 10, , , false",
    "TWO_PLUS, 11, , , false",
    "THREE_PLUS, 10, , , true",
    "ONE_PLUS, 5, , , true",
    "ONE_PLUS, 11, , , false",
    "ONE_PLUS, 50, NO_STAINING, , true",
    "ZERO, 0, NO_STAINING, , false",
    "ZERO, 0, , POSITIVE, true",
    "TWO_PLUS, 40, , POSITIVE, false"
  })
  void her2_parts_must_agree(
      Her2Score score, int percent, Her2Zero zero, IshResult settledBy, boolean contradictory) {
    assertThat(new Her2(score, CellPercent.of(percent), zero, settledBy).contradictory())
        .isEqualTo(contradictory);
  }

  @Test
  void nobody_confirms_a_subtype_while_the_hybridisation_is_pending() {
    var two = Her2.of(Her2Score.TWO_PLUS, CellPercent.of(60));
    var open = block("90", "90", two, "10");
    var guessed =
        new IhcBlock(
            BLOCK,
            open.estrogen(),
            open.progesterone(),
            two,
            open.ki67(),
            null,
            SurrogateSubtype.LUMINAL_A_LIKE);
    assertThat(new IhcValues(List.of(guessed)).contradictions())
        .extracting(FieldFault::field, FieldFault::rule)
        .containsExactly(tuple("SUBTYPE", FaultRule.SUBTYPE_BEFORE_ISH));
    assertThat(new IhcValues(List.of(guessed)).her2Open()).isTrue();
    assertThat(new IhcValues(List.of(open, open)).contradictions())
        .extracting(FieldFault::field)
        .containsExactly("BLOCK");
  }

  @Test
  void an_intensity_without_stained_cells_is_a_contradiction() {
    assertThat(receptor("0", Intensity.WEAK).contradictory()).isTrue();
    assertThat(receptor("<1", Intensity.NONE).contradictory()).isTrue();
    assertThat(receptor("40", Intensity.NONE).contradictory()).isTrue();
    assertThat(receptor("0", Intensity.NONE).contradictory()).isFalse();
  }
}
