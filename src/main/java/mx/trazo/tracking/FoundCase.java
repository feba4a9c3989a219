package mx.trazo.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.patient.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A case of the laboratory that a typed text names.
 *
 * @param accession the laboratory's number, once it has one
 * @param origin the hospital that asked
 * @param first the first container that travels, whose page leads to all others
 * @param registeredAt UTC, microseconds
 */
public record FoundCase(
    OrderId order,
    @Nullable String accession,
    FacilityId origin,
    PersonName name,
    LocalDate born,
    List<String> testCodes,
    SpecimenId first,
    Instant registeredAt) {
  /** Copies the list. */
  public FoundCase {
    testCodes = List.copyOf(testCodes);
  }
}
