package mx.trazo.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * The immunophenotype of one sample.
 *
 * @param blasts percent of nucleated cells, 0 to 100
 * @param viability percent of living cells, 0 to 100
 * @param cells thousands of nucleated cells per microlitre
 * @param schemeVersion edition of the scheme, as {@code 2022} or {@code ALOT/BCP-ALL}
 * @param interpretation the specialist's words
 */
public record FlowValues(
    SpecimenId specimen,
    List<FlowMarker> markers,
    @Nullable BigDecimal blasts,
    @Nullable BigDecimal viability,
    @Nullable BigDecimal cells,
    @Nullable FlowScheme scheme,
    @Nullable String schemeVersion,
    @Nullable FlowConclusion conclusion,
    @Nullable String interpretation)
    implements ReportValues {

  private static final int MOST_MARKERS = 120;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Copies the markers and refuses figures that cannot be. */
  public FlowValues {
    markers = List.copyOf(markers);
    if (markers.size() > MOST_MARKERS) {
      throw new IllegalArgumentException("too many markers");
    }
    blasts = blasts == null ? null : percentage(blasts);
    viability = viability == null ? null : percentage(viability);
    if (cells != null) {
      if (cells.signum() < 0 || cells.compareTo(BigDecimal.valueOf(100_000)) > 0) {
        throw new IllegalArgumentException("no such count of cells");
      }
      cells = Decimals.tidy(cells, 2);
    }
    schemeVersion = FreeText.tidy(schemeVersion, 40);
    interpretation = FreeText.tidy(interpretation, FreeText.CONCLUSION);
  }

  /** A percentage with at most two decimals. */
  static BigDecimal percentage(BigDecimal figure) {
    if (figure.signum() < 0 || figure.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException("not a percentage");
    }
    return Decimals.tidy(figure, 2);
  }

  @Override
  public ReportKind kind() {
    return ReportKind.FLOW;
  }

  @Override
  public List<SpecimenId> subjects() {
    return List.of(specimen);
  }

  @Override
  public List<FieldFault> gaps() {
    return empty().stream()
        .map(field -> new FieldFault(specimen, field, FaultRule.MISSING))
        .toList();
  }

  private List<String> empty() {
    var missing = new ArrayList<String>();
    if (conclusion == null) {
      missing.add("FLOW.CONCLUSION");
    }
    if (viability == null) {
      missing.add("FLOW.VIABILITY");
    }
    if (interpretation == null) {
      missing.add("FLOW.INTERPRETATION");
    }
    if (conclusion == FlowConclusion.INSUFFICIENT) {
      return missing;
    }
    if (blasts == null) {
      missing.add("FLOW.BLASTS");
    }
    if (scheme == null) {
      missing.add("FLOW.SCHEME");
    }
    if (schemeVersion == null) {
      missing.add("FLOW.SCHEME_VERSION");
    }
    if (markers.isEmpty()) {
      missing.add("FLOW.MARKERS");
    }
    for (FlowMarker marker : markers) {
      if (marker.intensity() == null && marker.percent() == null) {
        missing.add(marker.name());
      }
    }
    return missing;
  }

  @Override
  public List<FieldFault> contradictions() {
    Set<String> seen = new HashSet<>();
    return markers.stream()
        .filter(marker -> !seen.add(marker.name() + '\n' + marker.population()))
        .map(marker -> new FieldFault(specimen, marker.name(), FaultRule.MARKER_TWICE))
        .toList();
  }
}
