package mx.trazo.patient;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.PatientId;

/**
 * That somebody decided to keep one record instead of another. The absorbed record stays as it was
 * and points to the survivor, so that the merge can be undone.
 *
 * @param id a {@link mx.trazo.kernel.Ulid}
 */
public record PatientMerge(
    String id,
    PatientId survivor,
    PatientId absorbed,
    String reason,
    AccountId mergedBy,
    Instant mergedAt) {}
