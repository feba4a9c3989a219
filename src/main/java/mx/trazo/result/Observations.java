package mx.trazo.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * Values laid out as observations, in the order of the report. Derived rows (Allred, suggested
 * subtype) are kept with the rest, as they were on the day, and skipped when the values are
 * rebuilt.
 */
public final class Observations {
  private Observations() {}

  /** Every value of a report, in order. */
  public static List<Observation> of(ReportValues values) {
    var rows = new ArrayList<Observation>();
    switch (values) {
      case IhcValues ihc -> ihc.blocks().forEach(block -> ihc(block, rows));
      case IshValues ish -> ish.blocks().forEach(block -> ish(block, rows));
      case FlowValues flow -> flow(flow, rows);
    }
    return List.copyOf(rows);
  }

  /** Whether a rule made the row out of others. */
  static boolean derived(Observation row) {
    return row.code().endsWith(MarkerCodes.ALLRED)
        || row.code().equals(MarkerCodes.SUBTYPE_SUGGESTED);
  }

  private static void ihc(IhcBlock block, List<Observation> rows) {
    SpecimenId subject = block.specimen();
    rows.add(Observation.coded(subject, MarkerCodes.SUBJECT, ReportKind.IHC));
    receptor(subject, "ER", block.estrogen(), block.estrogen().asEstrogen().orElse(null), rows);
    receptor(
        subject,
        "PR",
        block.progesterone(),
        block.progesterone().asProgesterone().orElse(null),
        rows);
    her2(subject, block.her2(), rows);
    Ki67 ki67 = block.ki67();
    if (ki67.percent() != null) {
      rows.add(Observation.percent(subject, MarkerCodes.KI67_PERCENT, ki67.percent()));
    }
    coded(subject, MarkerCodes.KI67_COUNT, ki67.count(), rows);
    block
        .suggested()
        .ifPresent(subtype ->
            rows.add(
                Observation.coded(subject, MarkerCodes.SUBTYPE_SUGGESTED, subtype)
                    .by(SubtypeRule.IN_FORCE.version())));
    coded(subject, MarkerCodes.SUBTYPE_CONFIRMED, block.confirmed(), rows);
    text(subject, MarkerCodes.COMMENT, block.comment(), rows);
  }

  private static void receptor(
      SpecimenId subject,
      String marker,
      HormoneReceptor receptor,
      @Nullable HormoneStatus status,
      List<Observation> rows) {
    if (receptor.percent() != null) {
      rows.add(
          Observation.percent(subject, marker + MarkerCodes.PERCENT, receptor.percent())
              .meaning(status));
    }
    coded(subject, marker + MarkerCodes.INTENSITY, receptor.intensity(), rows);
    coded(subject, marker + MarkerCodes.INTERNAL_CONTROL, receptor.internalControl(), rows);
    coded(subject, marker + MarkerCodes.CONTROLS, receptor.controls(), rows);
    receptor
        .allred()
        .ifPresent(score ->
            rows.add(
                Observation.quantity(
                    subject,
                    marker + MarkerCodes.ALLRED,
                    BigDecimal.valueOf(score.total()),
                    "{score}")));
  }

  private static void her2(SpecimenId subject, Her2 her2, List<Observation> rows) {
    if (her2.score() != null) {
      rows.add(
          Observation.coded(subject, MarkerCodes.HER2_SCORE, her2.score())
              .meaning(her2.status().orElse(null)));
    }
    if (her2.percent() != null) {
      rows.add(Observation.percent(subject, MarkerCodes.HER2_PERCENT, her2.percent()));
    }
    coded(subject, MarkerCodes.HER2_ZERO, her2.zero(), rows);
    coded(subject, MarkerCodes.HER2_SETTLED_BY, her2.settledBy(), rows);
  }

  private static void ish(IshBlock block, List<Observation> rows) {
    SpecimenId subject = block.specimen();
    rows.add(Observation.coded(subject, MarkerCodes.SUBJECT, ReportKind.ISH));
    coded(subject, MarkerCodes.ISH_METHOD, block.method(), rows);
    quantity(subject, MarkerCodes.ISH_HER2_COPIES, block.her2Copies(), "{copies}/{nucleus}", rows);
    quantity(
        subject, MarkerCodes.ISH_CEP17_COPIES, block.cep17Copies(), "{copies}/{nucleus}", rows);
    quantity(subject, MarkerCodes.ISH_RATIO, block.ratio(), "{ratio}", rows);
    quantity(subject, MarkerCodes.ISH_GROUP, figure(block.group()), "{group}", rows);
    quantity(subject, MarkerCodes.ISH_CELLS, figure(block.cells()), "{nuclei}", rows);
    coded(subject, MarkerCodes.ISH_RESULT, block.result(), rows);
    text(subject, MarkerCodes.COMMENT, block.comment(), rows);
  }

  private static @Nullable BigDecimal figure(@Nullable Integer count) {
    return count == null ? null : BigDecimal.valueOf(count);
  }

  private static void flow(FlowValues flow, List<Observation> rows) {
    SpecimenId subject = flow.specimen();
    rows.add(Observation.coded(subject, MarkerCodes.SUBJECT, ReportKind.FLOW));
    quantity(subject, MarkerCodes.FLOW_VIABILITY, flow.viability(), "%", rows);
    quantity(subject, MarkerCodes.FLOW_CELLS, flow.cells(), "10*3/uL", rows);
    quantity(subject, MarkerCodes.FLOW_BLASTS, flow.blasts(), "%", rows);
    for (FlowMarker marker : flow.markers()) {
      rows.add(
          new Observation(
              subject,
              MarkerCodes.FLOW_MARKER,
              marker.name(),
              marker.population(),
              marker.percent(),
              false,
              marker.intensity() == null ? null : marker.intensity().name(),
              marker.comment(),
              marker.percent() == null ? null : "%",
              null,
              null));
    }
    coded(subject, MarkerCodes.FLOW_SCHEME, flow.scheme(), rows);
    text(subject, MarkerCodes.FLOW_SCHEME_VERSION, flow.schemeVersion(), rows);
    coded(subject, MarkerCodes.FLOW_CONCLUSION, flow.conclusion(), rows);
    text(subject, MarkerCodes.FLOW_INTERPRETATION, flow.interpretation(), rows);
  }

  private static void coded(
      SpecimenId subject, String code, @Nullable Enum<?> answer, List<Observation> rows) {
    if (answer != null) {
      rows.add(Observation.coded(subject, code, answer));
    }
  }

  private static void text(
      SpecimenId subject, String code, @Nullable String text, List<Observation> rows) {
    if (text != null) {
      rows.add(Observation.text(subject, code, text));
    }
  }

  private static void quantity(
      SpecimenId subject,
      String code,
      @Nullable BigDecimal number,
      String unit,
      List<Observation> rows) {
    if (number != null) {
      rows.add(Observation.quantity(subject, code, number, unit));
    }
  }
}
