package mx.trazo.reception;

import java.time.Instant;
import mx.trazo.kernel.SpecimenId;

/**
 * A hospital's word that it needs no new sample instead of a rejected one.
 *
 * @param declinerName the person's name as it was then
 */
public record RecollectionDecline(SpecimenId rejected, String declinerName, Instant declinedAt) {}
