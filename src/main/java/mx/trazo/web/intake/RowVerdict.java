package mx.trazo.web.intake;

import mx.trazo.kernel.OrderId;
import mx.trazo.order.ImportLine;
import mx.trazo.order.ImportOutcome;
import org.jspecify.annotations.Nullable;

/**
 * What became of a row, or would.
 *
 * @param key the order's key, or null when it could not be read
 * @param order the order it is now or was before, or null
 * @param fault what was wrong, or null
 */
record RowVerdict(
    SheetRow row,
    ImportOutcome outcome,
    @Nullable String key,
    @Nullable OrderId order,
    @Nullable RowFault fault) {
  private static final int LONGEST_KEY = 64;

  /** A row with something wrong. */
  static RowVerdict wrong(SheetRow row, @Nullable String key, RowFault fault) {
    return new RowVerdict(row, ImportOutcome.REFUSED, key, null, fault);
  }

  /** What is kept of it. */
  ImportLine line() {
    boolean keepable = key != null && key.matches("[!-~]{1," + LONGEST_KEY + "}");
    return new ImportLine(
        row.number(),
        outcome,
        keepable ? key : null,
        order,
        fault == null ? null : fault.refusal().code().name());
  }
}
