package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/**
 * One decision at the door.
 *
 * @param deciderName the decider's name as it was then
 */
public record DecisionRecord(
    String id,
    SpecimenId container,
    OrderId order,
    ReceptionDecision decision,
    @Nullable String reason,
    @Nullable String note,
    AccountId decidedBy,
    String deciderName,
    Instant decidedAt) {}
