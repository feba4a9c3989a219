package mx.trazo.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * HER2 by in-situ hybridisation in one block. Group and result are the specialist's: for groups 2
 * to 4 the guideline asks for a second look at the staining, so the system derives neither.
 *
 * @param her2Copies mean signals of HER2 per nucleus
 * @param cep17Copies mean signals of centromere 17 per nucleus; null for single-probe methods
 * @param ratio HER2 to centromere 17; null for single-probe methods
 * @param group 1 to 5 of the guideline of 2018; null for single-probe methods
 * @param cells nuclei counted
 */
public record IshBlock(
    SpecimenId specimen,
    @Nullable IshMethod method,
    @Nullable BigDecimal her2Copies,
    @Nullable BigDecimal cep17Copies,
    @Nullable BigDecimal ratio,
    @Nullable Integer group,
    @Nullable Integer cells,
    @Nullable IshResult result,
    @Nullable String comment) {

  private static final BigDecimal TOLERANCE = new BigDecimal("0.15");

  /** Refuses figures that cannot be; a blank comment counts as none. */
  public IshBlock {
    her2Copies = plausible(her2Copies);
    cep17Copies = plausible(cep17Copies);
    ratio = plausible(ratio);
    if (group != null && (group < 1 || group > 5)) {
      throw new IllegalArgumentException("no such group");
    }
    if (cells != null && (cells < 1 || cells > 10_000)) {
      throw new IllegalArgumentException("no such count of cells");
    }
    comment = FreeText.tidy(comment, FreeText.COMMENT);
  }

  private static @Nullable BigDecimal plausible(@Nullable BigDecimal figure) {
    if (figure == null) {
      return null;
    }
    if (figure.signum() < 0 || figure.compareTo(BigDecimal.valueOf(1000)) >= 0) {
      throw new IllegalArgumentException("no such figure");
    }
    return Decimals.tidy(figure, 2);
  }

  /** The fields still empty. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (method == null) {
      missing.add("ISH.METHOD");
    }
    if (result == null) {
      missing.add("ISH.RESULT");
    }
    if (her2Copies == null && result != IshResult.NOT_EVALUABLE) {
      missing.add("ISH.HER2_COPIES");
    }
    if (result == IshResult.NOT_EVALUABLE && comment == null) {
      missing.add("COMMENT");
    }
    return missing;
  }

  /** The ratio differs from the quotient of the copies by more than rounding explains. */
  List<FieldFault> contradictions() {
    if (ratio == null || her2Copies == null || cep17Copies == null || cep17Copies.signum() == 0) {
      return List.of();
    }
    // compares products, so that nothing is divided
    BigDecimal gap = ratio.multiply(cep17Copies).subtract(her2Copies).abs();
    boolean far = gap.compareTo(TOLERANCE.multiply(cep17Copies)) > 0;
    return far ? List.of(new FieldFault(specimen, "ISH.RATIO", FaultRule.RATIO_OFF)) : List.of();
  }
}
