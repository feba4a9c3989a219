package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.patient.PersonName;
import mx.trazo.tracking.FoundCase;
import org.jspecify.annotations.Nullable;

/** A row of {@link CaseSearchRows}. */
@Introspected
record FoundCaseRow(
    String orderId,
    @Nullable String accession,
    String facilityId,
    String givenName,
    String firstSurname,
    @Nullable String secondSurname,
    LocalDate birthDate,
    String testCodes,
    String firstContainer,
    Instant registeredAt) {
  FoundCase toCase() {
    return new FoundCase(
        new OrderId(orderId),
        accession,
        new FacilityId(facilityId),
        new PersonName(givenName, firstSurname, secondSurname),
        birthDate,
        List.of(testCodes.split(",", -1)),
        new SpecimenId(firstContainer),
        registeredAt);
  }
}
