package mx.trazo.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * Values rebuilt from their observations: {@code read(kind, Observations.of(values))} is values.
 */
public final class ObservationReader {
  private ObservationReader() {}

  /**
   * Rebuilds the values of a report.
   *
   * @throws IllegalStateException when the rows are not those of such a report
   */
  public static ReportValues read(ReportKind kind, List<Observation> rows) {
    Map<SpecimenId, List<Observation>> bySubject = new LinkedHashMap<>();
    for (Observation row : rows) {
      bySubject.computeIfAbsent(row.subject(), none -> new ArrayList<>()).add(row);
    }
    return switch (kind) {
      case IHC -> new IhcValues(each(bySubject, ObservationReader::ihc));
      case ISH -> new IshValues(each(bySubject, ObservationReader::ish));
      case FLOW -> {
        List<FlowValues> one = each(bySubject, ObservationReader::flow);
        if (one.size() != 1) {
          throw new IllegalStateException("an immunophenotype speaks of one sample");
        }
        yield one.getFirst();
      }
    };
  }

  private static <T> List<T> each(
      Map<SpecimenId, List<Observation>> bySubject, Function<Rows, T> build) {
    return bySubject.entrySet().stream()
        .map(entry -> build.apply(Rows.of(entry.getKey(), entry.getValue())))
        .toList();
  }

  private static IhcBlock ihc(Rows rows) {
    return new IhcBlock(
        rows.subject(),
        receptor(rows, "ER"),
        receptor(rows, "PR"),
        new Her2(
            rows.coded(MarkerCodes.HER2_SCORE, Her2Score.class),
            rows.percent(MarkerCodes.HER2_PERCENT),
            rows.coded(MarkerCodes.HER2_ZERO, Her2Zero.class),
            rows.coded(MarkerCodes.HER2_SETTLED_BY, IshResult.class)),
        new Ki67(
            rows.percent(MarkerCodes.KI67_PERCENT),
            rows.coded(MarkerCodes.KI67_COUNT, Ki67Count.class)),
        rows.text(MarkerCodes.COMMENT),
        rows.coded(MarkerCodes.SUBTYPE_CONFIRMED, SurrogateSubtype.class));
  }

  private static HormoneReceptor receptor(Rows rows, String marker) {
    return new HormoneReceptor(
        rows.percent(marker + MarkerCodes.PERCENT),
        rows.coded(marker + MarkerCodes.INTENSITY, Intensity.class),
        rows.coded(marker + MarkerCodes.INTERNAL_CONTROL, InternalControl.class),
        rows.coded(marker + MarkerCodes.CONTROLS, ExternalControls.class));
  }

  private static IshBlock ish(Rows rows) {
    return new IshBlock(
        rows.subject(),
        rows.coded(MarkerCodes.ISH_METHOD, IshMethod.class),
        rows.number(MarkerCodes.ISH_HER2_COPIES),
        rows.number(MarkerCodes.ISH_CEP17_COPIES),
        rows.number(MarkerCodes.ISH_RATIO),
        rows.count(MarkerCodes.ISH_GROUP),
        rows.count(MarkerCodes.ISH_CELLS),
        rows.coded(MarkerCodes.ISH_RESULT, IshResult.class),
        rows.text(MarkerCodes.COMMENT));
  }

  private static FlowValues flow(Rows rows) {
    return new FlowValues(
        rows.subject(),
        rows.markers(),
        rows.number(MarkerCodes.FLOW_BLASTS),
        rows.number(MarkerCodes.FLOW_VIABILITY),
        rows.number(MarkerCodes.FLOW_CELLS),
        rows.coded(MarkerCodes.FLOW_SCHEME, FlowScheme.class),
        rows.text(MarkerCodes.FLOW_SCHEME_VERSION),
        rows.coded(MarkerCodes.FLOW_CONCLUSION, FlowConclusion.class),
        rows.text(MarkerCodes.FLOW_INTERPRETATION));
  }

  /** The observations of one block or tube, found by code. */
  private record Rows(SpecimenId subject, Map<String, Observation> byCode, List<Observation> all) {
    static Rows of(SpecimenId subject, List<Observation> all) {
      Map<String, Observation> byCode = new LinkedHashMap<>();
      for (Observation row : all) {
        boolean open = row.code().equals(MarkerCodes.FLOW_MARKER);
        if (!open && byCode.put(row.code(), row) != null) {
          throw new IllegalStateException("the same value twice");
        }
      }
      return new Rows(subject, byCode, all);
    }

    <E extends Enum<E>> @Nullable E coded(String code, Class<E> answers) {
      Observation row = byCode.get(code);
      return row == null || row.coded() == null ? null : Enum.valueOf(answers, row.coded());
    }

    @Nullable CellPercent percent(String code) {
      Observation row = byCode.get(code);
      return row == null ? null : row.asCellPercent();
    }

    @Nullable BigDecimal number(String code) {
      Observation row = byCode.get(code);
      return row == null ? null : row.number();
    }

    @Nullable Integer count(String code) {
      BigDecimal number = number(code);
      return number == null ? null : number.intValueExact();
    }

    @Nullable String text(String code) {
      Observation row = byCode.get(code);
      return row == null ? null : row.text();
    }

    List<FlowMarker> markers() {
      return all.stream()
          .filter(row -> row.code().equals(MarkerCodes.FLOW_MARKER))
          .map(Rows::marker)
          .toList();
    }

    private static FlowMarker marker(Observation row) {
      if (row.name() == null || row.qualifier() == null) {
        throw new IllegalStateException("a marker without its name or population");
      }
      return new FlowMarker(
          row.name(),
          row.qualifier(),
          row.number(),
          row.coded() == null ? null : FlowIntensity.valueOf(row.coded()),
          row.text());
    }
  }
}
