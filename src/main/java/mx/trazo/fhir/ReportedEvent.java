package mx.trazo.fhir;

import java.time.Instant;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a system of a hospital, a laboratory or a carrier says that happened.
 *
 * @param type a collection, packing, departure or arrival
 * @param container the container by its id, or null
 * @param label the container by its label, or null
 * @param box the box by its label, or null
 * @param at when it happened, by the clock of that system
 * @param who who did it, in words
 * @param carrier who takes the box, or null
 * @param guide the carrier's number, or null
 */
record ReportedEvent(
    CustodyEventType type,
    @Nullable SpecimenId container,
    @Nullable LabelNumber label,
    LabelCode.@Nullable BoxCode box,
    Instant at,
    String who,
    @Nullable String carrier,
    @Nullable String guide) {}
