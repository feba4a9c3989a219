package mx.trazo.custody;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to one container; never changed, never removed.
 *
 * @param sequence 1 for the container's first event, then without gaps
 * @param scan the scan or command that caused it
 * @param facility where it happened
 * @param actorName the actor's name as it was then
 * @param occurredAt when it happened, as the device said
 * @param recordedAt when the server wrote it down
 * @param skewed whether the device's clock was more than two minutes ahead of the server's
 * @param previousHash hash of the container's event before this one; 64 zeros for the first
 * @param hash SHA-256 over everything above and {@code previousHash}, in hexadecimal
 */
public record CustodyEvent(
    SpecimenId container,
    int sequence,
    ScanId scan,
    CustodyEventType type,
    FacilityId facility,
    AccountId actor,
    String actorName,
    Instant occurredAt,
    Instant recordedAt,
    boolean skewed,
    EventDetail detail,
    String previousHash,
    String hash) {

  /** Who has the container after this event: a facility, or null while a carrier has it. */
  public @Nullable FacilityId holder() {
    return switch (type) {
      case DEPARTED -> null;
      case UNDONE -> UndoneTo.of(detail).holder();
      default -> facility;
    };
  }
}
