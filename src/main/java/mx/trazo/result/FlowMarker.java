package mx.trazo.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One marker in one population of cells. The catalogue is open: laboratories add markers faster
 * than lists of codes do.
 *
 * @param name as the laboratory writes it: {@code CD19}, {@code cyCD3}, {@code HLA-DR}
 * @param population the cells it was read on, in words
 * @param percent of that population, 0 to 100 with one decimal, or null when only the intensity
 *     counts
 */
public record FlowMarker(
    String name,
    String population,
    @Nullable BigDecimal percent,
    @Nullable FlowIntensity intensity,
    @Nullable String comment) {

  /** Refuses blank or overlong names and percentages that cannot be. */
  public FlowMarker {
    name = name.strip();
    population = population.strip();
    if (name.isEmpty() || name.length() > 40 || population.length() > 60) {
      throw new IllegalArgumentException("no such marker or population");
    }
    percent = percent == null ? null : FlowValues.percentage(percent);
    comment = FreeText.tidy(comment, FreeText.COMMENT);
  }
}
