package mx.trazo.processing;

import java.time.Instant;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * One position of a rack.
 *
 * @param row 1 for the first
 * @param column 1 for the first
 * @param container what lies there, or null when it is free
 * @param label its number, or null
 * @param putter the name of who put it there, or null
 */
public record StorageSlot(
    String rack,
    int row,
    int column,
    LabelCode.RackCode code,
    @Nullable SpecimenId container,
    @Nullable String label,
    @Nullable String putter,
    @Nullable Instant putAt) {
  /** The position as people call it: B3. */
  public String name() {
    return name(row, column);
  }

  /** The position as people call it: B3. */
  public static String name(int row, int column) {
    return (char) ('A' + row - 1) + String.valueOf(column);
  }
}
