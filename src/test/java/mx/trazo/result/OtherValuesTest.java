package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import mx.trazo.kernel.SpecimenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherValuesTest {
  private static final SpecimenId TUBE = new SpecimenId("01K0000000000000000000000B");

  private static IshBlock ish(String copies, String cep17, String ratio, IshResult result) {
    return new IshBlock(
        TUBE,
        IshMethod.FISH,
        new BigDecimal(copies),
        new BigDecimal(cep17),
        new BigDecimal(ratio),
        1,
        40,
        result,
        null);
  }

  @ParameterizedTest
  @CsvSource({"6.2, 2.0, 3.1, true", "6.2, 2.0, 3.2, true", "6.2, 2.0, 1.3, false"})
  void the_ratio_agrees_with_the_copies(String copies, String cep17, String ratio, boolean agrees) {
    var values = new IshValues(List.of(ish(copies, cep17, ratio, IshResult.POSITIVE)));
    assertThat(values.contradictions().isEmpty()).isEqualTo(agrees);
    assertThat(values.missing()).isEmpty();
  }

  @Test
  void a_hybridisation_that_cannot_be_read_says_why() {
    var block =
        new IshBlock(
            TUBE, IshMethod.CISH, null, null, null, null, null, IshResult.NOT_EVALUABLE, null);
    assertThat(new IshValues(List.of(block)).missing()).containsExactly("COMMENT");
  }

  @Test
  void refuses_figures_that_cannot_be() {
    assertThatThrownBy(() -> ish("-1", "2", "1", IshResult.NEGATIVE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ish("1e999", "2", "1", IshResult.NEGATIVE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FlowValues.percentage(new BigDecimal("100.01")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FlowValues.percentage(new BigDecimal("1.234")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static FlowValues flow(FlowConclusion conclusion, List<FlowMarker> markers) {
    return new FlowValues(
        TUBE,
        markers,
        conclusion == FlowConclusion.INSUFFICIENT ? null : new BigDecimal("85"),
        new BigDecimal("91.5"),
        null,
        conclusion == FlowConclusion.INSUFFICIENT ? null : FlowScheme.EUROFLOW,
        conclusion == FlowConclusion.INSUFFICIENT ? null : "ALOT/BCP-ALL",
        conclusion,
        "Palabras");
  }

  @Test
  void a_sample_without_living_cells_needs_no_markers() {
    assertThat(flow(FlowConclusion.INSUFFICIENT, List.of()).missing()).isEmpty();
    assertThat(flow(FlowConclusion.B_ALL, List.of()).missing()).containsExactly("FLOW.MARKERS");
  }

  @Test
  void a_marker_is_read_once_in_a_population() {
    var cd19 = new FlowMarker("CD19", "Blastos", new BigDecimal("98"), FlowIntensity.BRIGHT, null);
    var normal = new FlowMarker("CD19", "Linfocitos", null, FlowIntensity.BRIGHT, null);
    assertThat(flow(FlowConclusion.B_ALL, List.of(cd19, normal)).contradictions()).isEmpty();
    assertThat(flow(FlowConclusion.B_ALL, List.of(cd19, cd19)).contradictions())
        .extracting(FieldFault::field)
        .containsExactly("CD19");
    var unread = new FlowMarker("CD10", "Blastos", null, null, null);
    assertThat(flow(FlowConclusion.B_ALL, List.of(cd19, unread)).missing()).containsExactly("CD10");
  }
}
