package mx.trazo.specimen.label.template;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template; it is never changed.
 *
 * @param id a ULID
 * @param facility whose it is; null for the network's
 * @param version from 1, for each facility and stock
 * @param template what stands where
 * @param note why it was changed; empty when nobody said
 * @param keptAt UTC, microseconds
 * @param keptBy null for the network's
 */
public record KeptTemplate(
    String id,
    @Nullable FacilityId facility,
    int version,
    LabelTemplate template,
    String note,
    Instant keptAt,
    @Nullable AccountId keptBy) {

  /** The version of the facility's own templates that it is: 0 for the network's. */
  public int ownVersion() {
    return facility == null ? 0 : version;
  }
}
