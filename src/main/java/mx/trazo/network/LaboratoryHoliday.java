package mx.trazo.network;

import java.time.LocalDate;
import mx.trazo.kernel.FacilityId;

/**
 * A day on which a laboratory differs from the law's calendar.
 *
 * @param closed true for one more day off; false when it receives on a holiday of the law
 */
public record LaboratoryHoliday(
    FacilityId laboratory, LocalDate day, boolean closed, String reason) {}
