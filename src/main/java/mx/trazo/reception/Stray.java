package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.ShipmentId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was read at the door and does not belong there. It never enters custody here; this
 * row is what the laboratory knows of it.
 *
 * @param shipment the box that was open
 * @param label the number that was read
 * @param belongsTo the laboratory it was ordered for, or null when nobody knows
 * @param readerName the reader's name as it was then
 * @param settled what was done with it, or null while it waits
 */
public record Stray(
    String id,
    ShipmentId shipment,
    String label,
    StrayKind kind,
    @Nullable FacilityId belongsTo,
    AccountId readBy,
    String readerName,
    Instant readAt,
    @Nullable Settled settled) {

  /** Whether it turned out that nothing but a label was read. */
  public boolean misread() {
    return settled != null && settled.how() == StraySettlement.MISREAD;
  }

  /**
   * What was done with it.
   *
   * @param who the name of who did, as it was then
   */
  public record Settled(StraySettlement how, @Nullable String note, String who, Instant at) {}
}
