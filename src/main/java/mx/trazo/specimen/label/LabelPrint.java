package mx.trazo.specimen.label;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * One label that left for a printer.
 *
 * @param id a ULID
 * @param code what its symbol says
 * @param copy 1 for the original, counted over all facilities
 * @param stock what it was printed on
 * @param facility where
 * @param printedAt UTC, microseconds
 * @param printedBy who
 * @param reason why again; null for the original only
 */
public record LabelPrint(
    String id,
    LabelCode code,
    int copy,
    LabelStock stock,
    FacilityId facility,
    Instant printedAt,
    AccountId printedBy,
    @Nullable String reason) {

  /** Empty on the original, then R1, R2 and so on: what stands on the label. */
  public String mark() {
    return LabelPrint.mark(copy);
  }

  static String mark(int copy) {
    return copy <= 1 ? "" : "R" + (copy - 1);
  }
}
