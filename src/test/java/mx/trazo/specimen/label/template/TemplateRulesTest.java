package mx.trazo.specimen.label.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mx.trazo.kernel.Refusal;
import mx.trazo.specimen.label.LabelStock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateRulesTest {
  private static final LabelTemplate TUBE = StandardTemplates.of(LabelStock.TUBE_50X25);

  @Test
  void the_networks_templates_keep_the_rules() {
    for (LabelStock stock : StandardTemplates.STOCKS) {
      assertThat(TemplateRules.wrong(StandardTemplates.of(stock))).as(stock.name()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "MATRIX,LABEL_TEMPLATE_NO_MATRIX",
    "NAME,LABEL_TEMPLATE_NO_NAME",
    "SECOND_IDENTIFIER,LABEL_TEMPLATE_NO_SECOND",
    "CODE,LABEL_TEMPLATE_NO_CODE",
    "MARK,LABEL_TEMPLATE_NO_MARK"
  })
  void a_label_keeps_what_identifies_the_person_and_the_container(String what, String refusal) {
    Predicate<TemplateElement> it =
        e -> e.kind().name().equals(what) || (e.source() + "").equals(what);
    assertThat(wrong(TUBE.elements().stream().filter(it.negate()).toList())).isEqualTo(refusal);
  }

  @Test
  void nothing_stands_in_a_symbol_or_its_quiet_zone() {
    assertThat(with(TemplateElement.fixed("Urgente", 29.6, 13, 4, 3)))
        .isEqualTo("LABEL_TEMPLATE_OVERLAP");
    assertThat(with(TemplateElement.line(42, 3, 0.3, 0.3))).isEqualTo("LABEL_TEMPLATE_OVERLAP");
    assertThat(with(TemplateElement.matrix(43, 5, 0.4))).isEqualTo("LABEL_TEMPLATE_OVERLAP");
  }

  @Test
  void nothing_leaves_the_paper() {
    assertThat(with(TemplateElement.fixed("Frágil", 45, 22, 6, 2)))
        .isEqualTo("LABEL_TEMPLATE_OUTSIDE");
    assertThat(with(TemplateElement.matrix(46, 20, 0.4))).isEqualTo("LABEL_TEMPLATE_OUTSIDE");
  }

  @Test
  void numbers_make_sense() {
    assertThat(with(TemplateElement.fixed(" ", 33, 22, 5, 2))).isEqualTo("LABEL_TEMPLATE_VALUE");
    assertThat(with(TemplateElement.fixed("a", 33, 22, 5, 2).letters(9, 8, 5)))
        .isEqualTo("LABEL_TEMPLATE_VALUE");
    assertThat(with(TemplateElement.fixed("a", 33, 22, 5, 2).letters(1, 5, 8)))
        .isEqualTo("LABEL_TEMPLATE_VALUE");
    assertThat(with(TemplateElement.line(Double.NaN, 22, 5, 2))).isEqualTo("LABEL_TEMPLATE_VALUE");
    assertThat(with(TemplateElement.matrix(33, 20, 0.1))).isEqualTo("LABEL_TEMPLATE_VALUE");
    assertThat(name(TemplateRules.wrong(new LabelTemplate(TUBE.stock(), 500, 25, 300, List.of()))))
        .isEqualTo("LABEL_TEMPLATE_SIZE");
    assertThat(name(TemplateRules.wrong(new LabelTemplate(TUBE.stock(), 50, 25, 96, List.of()))))
        .isEqualTo("LABEL_TEMPLATE_SIZE");
    assertThat(wrong(List.of())).isEqualTo("LABEL_TEMPLATE_COUNT");
  }

  @Test
  void free_room_may_be_used() {
    assertThat(with(TemplateElement.fixed("Frágil", 33, 21.5, 7, 2))).isEmpty();
  }

  private static String with(TemplateElement element) {
    List<TemplateElement> elements = new ArrayList<>(TUBE.elements());
    elements.add(element);
    return wrong(elements);
  }

  private static String wrong(List<TemplateElement> elements) {
    return name(TemplateRules.wrong(new LabelTemplate(TUBE.stock(), 50, 25, 300, elements)));
  }

  private static String name(Optional<Refusal> refusal) {
    return refusal.map(r -> r.code().name()).orElse("");
  }
}
