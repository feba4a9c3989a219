package mx.trazo.result;

import java.math.BigDecimal;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * One value of a report as it is kept and exchanged.
 *
 * @param subject the block or tube it was read on
 * @param code what was measured, from {@link MarkerCodes}
 * @param name the marker, where the catalogue is open ({@code CD19})
 * @param qualifier the population of cells, where there is one
 * @param number the measured figure
 * @param below whether the true figure is under {@code number}
 * @param coded the answer, where it comes from a list
 * @param text words
 * @param unit UCUM unit of {@code number}
 * @param interpretation what the value means, by the rule named in {@code method} if there is one
 * @param method how it was counted, or the version of the rule that derived it
 */
public record Observation(
    SpecimenId subject,
    String code,
    @Nullable String name,
    @Nullable String qualifier,
    @Nullable BigDecimal number,
    boolean below,
    @Nullable String coded,
    @Nullable String text,
    @Nullable String unit,
    @Nullable String interpretation,
    @Nullable String method) {

  /** What the observation carries; a figure counts more than the answer beside it. */
  public ValueKind valueKind() {
    return number != null ? ValueKind.QUANTITY : coded != null ? ValueKind.CODED : ValueKind.TEXT;
  }

  /** A measured figure. */
  static Observation quantity(SpecimenId subject, String code, BigDecimal number, String unit) {
    return new Observation(subject, code, null, null, number, false, null, null, unit, null, null);
  }

  /** A share of cells. */
  static Observation percent(SpecimenId subject, String code, CellPercent percent) {
    return new Observation(
        subject,
        code,
        null,
        null,
        BigDecimal.valueOf(percent.value()),
        percent.below(),
        null,
        null,
        "%",
        null,
        null);
  }

  /** An answer from a list. */
  static Observation coded(SpecimenId subject, String code, Enum<?> answer) {
    return new Observation(
        subject, code, null, null, null, false, answer.name(), null, null, null, null);
  }

  /** Words. */
  static Observation text(SpecimenId subject, String code, String text) {
    return new Observation(subject, code, null, null, null, false, null, text, null, null, null);
  }

  /** The same with its meaning. */
  Observation meaning(@Nullable Enum<?> meaning) {
    return new Observation(
        subject,
        code,
        name,
        qualifier,
        number,
        below,
        coded,
        text,
        unit,
        meaning == null ? null : meaning.name(),
        method);
  }

  /** The same with how it was counted or derived. */
  Observation by(@Nullable String how) {
    return new Observation(
        subject, code, name, qualifier, number, below, coded, text, unit, interpretation, how);
  }

  /** The share of cells that this observation carries. */
  CellPercent asCellPercent() {
    if (number == null) {
      throw new IllegalStateException("the observation carries no figure");
    }
    return new CellPercent(number.intValueExact(), below);
  }
}
