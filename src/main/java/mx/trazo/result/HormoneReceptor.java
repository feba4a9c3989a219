package mx.trazo.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Oestrogen or progesterone receptor in one block; a draft may lack parts.
 *
 * @param percent share of tumour nuclei that stain
 * @param intensity average intensity
 * @param internalControl normal tissue on the same slide
 * @param controls control slides of the run
 */
public record HormoneReceptor(
    @Nullable CellPercent percent,
    @Nullable Intensity intensity,
    @Nullable InternalControl internalControl,
    @Nullable ExternalControls controls) {

  /** A receptor of which nothing is known yet. */
  public static final HormoneReceptor UNREAD = new HormoneReceptor(null, null, null, null);

  /** Oestrogen: under 1 percent negative, 1 to 10 low positive, above positive. */
  public Optional<HormoneStatus> asEstrogen() {
    return Optional.ofNullable(percent)
        .map(p ->
            !p.atLeast(1)
                ? HormoneStatus.NEGATIVE
                : p.atLeast(11) ? HormoneStatus.POSITIVE : HormoneStatus.LOW_POSITIVE);
  }

  /** Progesterone: at least 1 percent is positive. */
  public Optional<HormoneStatus> asProgesterone() {
    return Optional.ofNullable(percent)
        .map(p -> p.atLeast(1) ? HormoneStatus.POSITIVE : HormoneStatus.NEGATIVE);
  }

  /** Whether the report must tell how the controls behaved: 0 to 10 percent (ASCO/CAP 2020). */
  public boolean needsControlStatement() {
    return percent != null && !percent.atLeast(11);
  }

  /** The score of Allred, when percentage and intensity are known. */
  public Optional<Allred> allred() {
    if (percent == null || intensity == null || contradictory()) {
      return Optional.empty();
    }
    return Optional.of(Allred.of(percent, intensity));
  }

  /** Whether percentage and intensity contradict one another. */
  public boolean contradictory() {
    return conflict().isPresent();
  }

  /** No cell stains yet an intensity is given, or cells stain without any intensity. */
  Optional<FaultRule> conflict() {
    if (percent == null || intensity == null) {
      return Optional.empty();
    }
    boolean nothingStains = percent.value() == 0;
    if (nothingStains == (intensity == Intensity.NONE)) {
      return Optional.empty();
    }
    return Optional.of(
        nothingStains ? FaultRule.INTENSITY_WITHOUT_STAIN : FaultRule.STAINED_WITHOUT_INTENSITY);
  }

  /** The fields still empty, as {@code ER.PERCENT}. */
  List<String> missing(String marker, boolean estrogen) {
    var missing = new ArrayList<String>();
    if (percent == null) {
      missing.add(marker + ".PERCENT");
    }
    if (intensity == null) {
      missing.add(marker + ".INTENSITY");
    }
    if (estrogen && needsControlStatement()) {
      if (internalControl == null) {
        missing.add(marker + ".INTERNAL_CONTROL");
      }
      if (controls == null) {
        missing.add(marker + ".CONTROLS");
      }
    }
    return missing;
  }
}
