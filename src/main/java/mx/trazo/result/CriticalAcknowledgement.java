package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the hospital took note of a critical result.
 *
 * @param name of whoever pressed the button
 * @param inCharge the physician who takes charge of the patient
 */
public record CriticalAcknowledgement(
    CriticalNoticeId notice,
    AccountId by,
    String name,
    String inCharge,
    @Nullable String note,
    Instant at) {}
