package mx.trazo.custody;

import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * What the events of one container add up to.
 *
 * @param sequence number of the last event; 0 when there is none yet
 * @param holder the facility that has it, or null while a carrier does
 * @param headHash hash of the last event
 * @param lastType the last event, or null when there is none
 * @param lastOccurredAt when that happened, or null
 */
public record CustodyState(
    Container container,
    ContainerState state,
    int sequence,
    @Nullable FacilityId holder,
    String headHash,
    @Nullable CustodyEventType lastType,
    @Nullable Instant lastOccurredAt) {
  /** The hash before the first event. */
  public static final String NO_HASH = "0".repeat(64);

  /** False when an event of the type is certainly not among what happened. */
  public boolean mayHave(CustodyEventType type) {
    return sequence > 1 || lastType == type;
  }

  /** A container nothing has happened to yet, at the facility that registered it. */
  public static CustodyState fresh(Container container, FacilityId holder) {
    return new CustodyState(container, ContainerState.REGISTERED, 0, holder, NO_HASH, null, null);
  }
}
