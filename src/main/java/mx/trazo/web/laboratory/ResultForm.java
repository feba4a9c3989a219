package mx.trazo.web.laboratory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.ExternalControls;
import mx.trazo.result.FaultRule;
import mx.trazo.result.FieldFault;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2;
import mx.trazo.result.Her2Score;
import mx.trazo.result.Her2Zero;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.Intensity;
import mx.trazo.result.InternalControl;
import mx.trazo.result.IshBlock;
import mx.trazo.result.IshMethod;
import mx.trazo.result.IshResult;
import mx.trazo.result.IshValues;
import mx.trazo.result.Ki67;
import mx.trazo.result.Ki67Count;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.web.laboratory.ResultFields.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a result.
 *
 * @param read what could be read, the rest left out; null when there is nothing to rest it on
 * @param wrong the fields that cannot be read
 */
public record ResultForm(@Nullable ReportValues read, List<FieldFault> wrong) {
  private static final int LONGEST_COMMENT = 2000;
  private static final int LONGEST_TEXT = 4000;

  /**
   * Reads the fields, see {@link ResultFields}.
   *
   * @param subjects the containers that may be spoken of; others are ignored. When nothing was
   *     typed of any, the first is spoken of, with nothing known
   */
  public static ResultForm read(
      ReportKind kind, List<SpecimenId> subjects, Map<String, String> form) {
    var wrong = new ArrayList<FieldFault>();
    List<Typed> typed =
        subjects.stream()
            .map(id -> new Typed(form, id, wrong))
            .filter(fields -> !fields.isEmpty())
            .toList();
    if (typed.isEmpty() && !subjects.isEmpty()) {
      typed = List.of(new Typed(form, subjects.getFirst(), wrong));
    }
    ReportValues values =
        switch (kind) {
          case IHC -> new IhcValues(typed.stream().map(ResultForm::ihc).toList());
          case ISH -> new IshValues(typed.stream().map(ResultForm::ish).toList());
          case FLOW -> typed.isEmpty() ? null : flow(typed.getFirst());
        };
    if (values == null && wrong.isEmpty()) {
      wrong.add(new FieldFault(null, "FLOW.MARKERS", FaultRule.MISSING));
    }
    return new ResultForm(values, List.copyOf(wrong));
  }

  /** The values, or null when some field cannot be read. */
  public @Nullable ReportValues values() {
    return wrong.isEmpty() ? read : null;
  }

  /**
   * All that has to be mended, each field once: what cannot be read, what contradicts itself and,
   * for whoever signs, what is missing.
   *
   * @param form what was typed
   */
  List<FieldFault> faults(Map<String, String> form, boolean signing) {
    var all = new ArrayList<FieldFault>(wrong);
    if (read != null) {
      read.contradictions().forEach(fault -> addOnce(all, inItsRow(fault, form)));
      if (signing) {
        read.gaps().forEach(fault -> addOnce(all, inItsRow(fault, form)));
      }
    }
    return List.copyOf(all);
  }

  /** A fault that calls a marker by its name, at the field of the last row that has the name. */
  private static FieldFault inItsRow(FieldFault fault, Map<String, String> form) {
    FieldFault found = fault;
    for (int i = 0; fault.subject() != null && i < ResultFields.MARKERS; i++) {
      String row = ResultFields.MARKER + i;
      String name = form.getOrDefault(fault.subject().value() + "." + row + ".NAME", "");
      if (name.strip().equals(fault.field())) {
        found =
            fault.rule() == FaultRule.MISSING
                ? new FieldFault(fault.subject(), row + ".PERCENT", FaultRule.MARKER_UNREAD)
                : new FieldFault(fault.subject(), row + ".NAME", fault.rule());
      }
    }
    return found;
  }

  private static void addOnce(List<FieldFault> all, FieldFault fault) {
    boolean said =
        all.stream()
            .anyMatch(one ->
                Objects.equals(one.subject(), fault.subject())
                    && one.field().equals(fault.field()));
    if (!said) {
      all.add(fault);
    }
  }

  private static IhcBlock ihc(Typed typed) {
    return new IhcBlock(
        typed.id(),
        receptor(typed, "ER"),
        receptor(typed, "PR"),
        new Her2(
            typed.code("HER2.SCORE", Her2Score.class),
            typed.percent("HER2.PERCENT"),
            typed.code("HER2.ZERO", Her2Zero.class),
            typed.code("HER2.SETTLED_BY", IshResult.class)),
        new Ki67(typed.percent("KI67.PERCENT"), typed.code("KI67.COUNT", Ki67Count.class)),
        typed.text("COMMENT", LONGEST_COMMENT),
        typed.code("SUBTYPE", SurrogateSubtype.class));
  }

  private static HormoneReceptor receptor(Typed typed, String marker) {
    return new HormoneReceptor(
        typed.percent(marker + ".PERCENT"),
        typed.code(marker + ".INTENSITY", Intensity.class),
        typed.code(marker + ".INTERNAL_CONTROL", InternalControl.class),
        typed.code(marker + ".CONTROLS", ExternalControls.class));
  }

  private static IshBlock ish(Typed typed) {
    return new IshBlock(
        typed.id(),
        typed.code("ISH.METHOD", IshMethod.class),
        typed.number("ISH.HER2_COPIES", 999, 2),
        typed.number("ISH.CEP17_COPIES", 999, 2),
        typed.number("ISH.RATIO", 999, 2),
        typed.count("ISH.GROUP", 1, 5),
        typed.count("ISH.CELLS", 1, 10_000),
        typed.code("ISH.RESULT", IshResult.class),
        typed.text("COMMENT", LONGEST_COMMENT));
  }

  private static FlowValues flow(Typed typed) {
    var markers = new ArrayList<FlowMarker>();
    for (int i = 0; i < ResultFields.MARKERS; i++) {
      String row = ResultFields.MARKER + i;
      @Nullable String name = typed.text(row + ".NAME", 40);
      @Nullable String population = typed.text(row + ".POPULATION", 60);
      @Nullable BigDecimal percent = typed.number(row + ".PERCENT", 100, 2);
      @Nullable FlowIntensity intensity = typed.code(row + ".INTENSITY", FlowIntensity.class);
      if (name != null) {
        markers.add(
            new FlowMarker(name, population == null ? "" : population, percent, intensity, null));
      } else if (population != null || percent != null || intensity != null) {
        typed.fault(row + ".NAME", FaultRule.MARKER_UNNAMED);
      }
    }
    return new FlowValues(
        typed.id(),
        markers,
        typed.number("FLOW.BLASTS", 100, 2),
        typed.number("FLOW.VIABILITY", 100, 2),
        typed.number("FLOW.CELLS", 100_000, 2),
        typed.code("FLOW.SCHEME", FlowScheme.class),
        typed.text("FLOW.SCHEME_VERSION", 40),
        typed.code("FLOW.CONCLUSION", FlowConclusion.class),
        typed.text("FLOW.INTERPRETATION", LONGEST_TEXT));
  }
}
