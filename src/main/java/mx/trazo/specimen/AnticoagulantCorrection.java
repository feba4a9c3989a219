package mx.trazo.specimen;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;

/**
 * Somebody said another anticoagulant of a tube than stood there.
 *
 * @param id a ULID
 * @param was what stood there; {@code NONE} when nobody had said it
 * @param who the name they had then
 */
public record AnticoagulantCorrection(
    String id,
    SpecimenId specimen,
    Anticoagulant was,
    Anticoagulant became,
    AccountId by,
    String who,
    Instant at) {}
