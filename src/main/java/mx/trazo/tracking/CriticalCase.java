package mx.trazo.tracking;

import mx.trazo.order.Order;
import mx.trazo.patient.PersonName;
import mx.trazo.result.CriticalFile;
import org.jspecify.annotations.Nullable;

/**
 * A critical notice as those who call and those who acknowledge need it.
 *
 * @param name of the patient, from the record that stands for them today
 * @param accession the laboratory's number of the case, or null
 * @param contact whom the hospital named on the box's manifest, with a telephone; null when it
 *     named nobody
 */
public record CriticalCase(
    CriticalFile file,
    Order order,
    PersonName name,
    @Nullable String accession,
    @Nullable String contact) {}
