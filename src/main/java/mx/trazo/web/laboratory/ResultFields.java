package mx.trazo.web.laboratory;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.CellPercent;
import mx.trazo.result.FaultRule;
import mx.trazo.result.FieldFault;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowValues;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.IshBlock;
import mx.trazo.result.IshValues;
import mx.trazo.result.ReportValues;
import org.jspecify.annotations.Nullable;

/**
 * The values of a result as the fields of a form or of JSON: {@code <container>.ER.PERCENT} and so
 * on, with the codes under which values are kept. Markers of flow cytometry are numbered: {@code
 * <container>.FLOW.MARKER.0.NAME}.
 */
public final class ResultFields {
  /** How many rows of markers a form offers. */
  public static final int MARKERS = 24;

  /** What the fields of a marker's row begin with, before the row's number. */
  static final String MARKER = "FLOW.MARKER.";

  private ResultFields() {}

  /** The fields of values that were saved. */
  static Map<String, String> of(ReportValues values) {
    return filled(values).all;
  }

  /** Of the fields that have a code instead of a text, the key of its words. */
  static Map<String, String> words(ReportValues values) {
    return filled(values).words;
  }

  private static Filled filled(ReportValues values) {
    var fields = new Filled();
    switch (values) {
      case IhcValues ihc -> ihc.blocks().forEach(block -> ihc(fields, block));
      case IshValues ish -> ish.blocks().forEach(block -> ish(fields, block));
      case FlowValues flow -> flow(fields, flow);
    }
    return fields;
  }

  private static void ihc(Filled fields, IhcBlock block) {
    SpecimenId id = block.specimen();
    receptor(fields, id, "ER", block.estrogen());
    receptor(fields, id, "PR", block.progesterone());
    fields.code(id, "HER2.SCORE", block.her2().score());
    fields.percent(id, "HER2.PERCENT", block.her2().percent());
    fields.code(id, "HER2.ZERO", block.her2().zero());
    fields.code(id, "HER2.SETTLED_BY", block.her2().settledBy());
    fields.percent(id, "KI67.PERCENT", block.ki67().percent());
    fields.code(id, "KI67.COUNT", block.ki67().count());
    fields.text(id, "COMMENT", block.comment());
    fields.code(id, "SUBTYPE", block.confirmed());
  }

  private static void receptor(
      Filled fields, SpecimenId id, String marker, HormoneReceptor receptor) {
    fields.percent(id, marker + ".PERCENT", receptor.percent());
    fields.code(id, marker + ".INTENSITY", receptor.intensity());
    fields.code(id, marker + ".INTERNAL_CONTROL", receptor.internalControl());
    fields.code(id, marker + ".CONTROLS", receptor.controls());
  }

  private static void ish(Filled fields, IshBlock block) {
    SpecimenId id = block.specimen();
    fields.code(id, "ISH.METHOD", block.method());
    fields.number(id, "ISH.HER2_COPIES", block.her2Copies());
    fields.number(id, "ISH.CEP17_COPIES", block.cep17Copies());
    fields.number(id, "ISH.RATIO", block.ratio());
    fields.text(id, "ISH.GROUP", block.group() == null ? null : block.group().toString());
    fields.text(id, "ISH.CELLS", block.cells() == null ? null : block.cells().toString());
    fields.code(id, "ISH.RESULT", block.result());
    fields.text(id, "COMMENT", block.comment());
  }

  private static void flow(Filled fields, FlowValues flow) {
    SpecimenId id = flow.specimen();
    fields.number(id, "FLOW.VIABILITY", flow.viability());
    fields.number(id, "FLOW.CELLS", flow.cells());
    fields.number(id, "FLOW.BLASTS", flow.blasts());
    fields.code(id, "FLOW.SCHEME", flow.scheme());
    fields.text(id, "FLOW.SCHEME_VERSION", flow.schemeVersion());
    fields.code(id, "FLOW.CONCLUSION", flow.conclusion());
    fields.text(id, "FLOW.INTERPRETATION", flow.interpretation());
    List<FlowMarker> markers = flow.markers();
    for (int i = 0; i < markers.size(); i++) {
      FlowMarker marker = markers.get(i);
      String row = MARKER + i;
      fields.text(id, row + ".NAME", marker.name());
      fields.text(id, row + ".POPULATION", marker.population());
      fields.number(id, row + ".PERCENT", marker.percent());
      fields.code(id, row + ".INTENSITY", marker.intensity());
    }
  }

  /** Fields being filled. */
  private static final class Filled {
    private final Map<String, String> all = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    void text(SpecimenId id, String code, @Nullable String text) {
      if (text != null) {
        all.put(id.value() + "." + code, text);
      }
    }

    void code(SpecimenId id, String code, @Nullable Enum<?> answer) {
      text(id, code, answer == null ? null : answer.name());
      if (answer != null) {
        String type = answer.getDeclaringClass().getSimpleName();
        words.put(id.value() + "." + code, "result." + type + "." + answer.name());
      }
    }

    void percent(SpecimenId id, String code, @Nullable CellPercent percent) {
      text(id, code, percent == null ? null : percent.text());
    }

    void number(SpecimenId id, String code, @Nullable BigDecimal number) {
      text(id, code, number == null ? null : number.toPlainString());
    }
  }

  /** One container's fields as they were typed; notes those that cannot be read. */
  static final class Typed {
    private final Map<String, String> form;
    private final SpecimenId id;
    private final List<FieldFault> wrong;

    Typed(Map<String, String> form, SpecimenId id, List<FieldFault> wrong) {
      this.form = form;
      this.id = id;
      this.wrong = wrong;
    }

    SpecimenId id() {
      return id;
    }

    /** Whether anything was typed for the container. */
    boolean isEmpty() {
      return form.entrySet().stream()
          .noneMatch(e -> e.getKey().startsWith(id.value() + ".") && !e.getValue().isBlank());
    }

    @Nullable String text(String code, int longest) {
      String typed = form.getOrDefault(id.value() + "." + code, "").strip();
      if (typed.length() > longest) {
        fault(code, FaultRule.TEXT_TOO_LONG);
        return null;
      }
      return typed.isEmpty() ? null : typed;
    }

    <E extends Enum<E>> @Nullable E code(String code, Class<E> type) {
      String typed = text(code, 60);
      if (typed == null) {
        return null;
      }
      for (E known : type.getEnumConstants()) {
        if (known.name().equals(typed)) {
          return known;
        }
      }
      fault(code, FaultRule.CHOICE_UNKNOWN);
      return null;
    }

    @Nullable CellPercent percent(String code) {
      String typed = text(code, 10);
      if (typed == null) {
        return null;
      }
      Optional<CellPercent> percent = CellPercent.parse(typed);
      if (percent.isEmpty()) {
        fault(code, FaultRule.PERCENT_UNREADABLE);
      }
      return percent.orElse(null);
    }

    @Nullable BigDecimal number(String code, int most, int decimals) {
      String typed = text(code, 12);
      if (typed == null) {
        return null;
      }
      String plain = typed.replace(',', '.').replace("%", "").strip();
      if (!plain.matches("[0-9]{1,6}(\\.[0-9]{1," + Math.max(decimals, 1) + "})?")) {
        fault(code, FaultRule.NUMBER_UNREADABLE);
        return null;
      }
      BigDecimal number = new BigDecimal(plain);
      if (number.compareTo(BigDecimal.valueOf(most)) > 0
          || number.stripTrailingZeros().scale() > decimals) {
        fault(code, FaultRule.NUMBER_UNREADABLE);
        return null;
      }
      return number;
    }

    @Nullable Integer count(String code, int least, int most) {
      BigDecimal number = number(code, most, 0);
      if (number == null) {
        return null;
      }
      if (number.intValue() < least) {
        fault(code, FaultRule.NUMBER_UNREADABLE);
        return null;
      }
      return number.intValue();
    }

    /** Notes that a field has to change. */
    void fault(String code, FaultRule rule) {
      wrong.add(new FieldFault(id, code, rule));
    }
  }
}
