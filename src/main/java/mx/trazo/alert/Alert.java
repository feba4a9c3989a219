package mx.trazo.alert;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.tracking.Concern;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param tellAt when somebody is to be told; null when that is done or over
 * @param escalateAt when the others are to be told; null when that is done, over or never
 * @param closedAt when its cause was gone; null while it is there
 */
public record Alert(
    String id,
    String rule,
    FacilityId facility,
    Concern concern,
    Instant raisedAt,
    @Nullable Instant tellAt,
    @Nullable Instant escalateAt,
    @Nullable Instant acknowledgedAt,
    @Nullable AccountId acknowledgedBy,
    @Nullable Instant closedAt) {
  /** One that was found now. */
  static Alert found(String id, AlertRule rule, Concern concern, Instant now) {
    return new Alert(
        id,
        rule.id(),
        rule.facility(),
        concern,
        now,
        rule.mayTell(concern.urgent(), now),
        null,
        null,
        null,
        null);
  }
}
