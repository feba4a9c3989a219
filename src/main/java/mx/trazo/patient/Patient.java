package mx.trazo.patient;

import java.time.LocalDate;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.MexicanState;
import org.jspecify.annotations.Nullable;

/**
 * A record that a facility keeps of a person. The same person may have records in several
 * facilities, and by mistake two in one.
 *
 * @param facility the hospital whose record it is; nobody else reads it except through an order
 * @param curp may be the generic one
 * @param recordNumber the hospital's own number of the person's file
 * @param birthState two letters, {@link Curp#BORN_ABROAD} included, or null when unknown
 * @param externalRegistryId the person's id in the oncology treatment registry
 * @param version for guarded updates
 * @param mergedInto the record that a person decided to keep instead, or null
 */
public record Patient(
    PatientId id,
    FacilityId facility,
    @Nullable Curp curp,
    @Nullable Nss nss,
    @Nullable String recordNumber,
    PersonName name,
    LocalDate birthDate,
    Sex sex,
    @Nullable String birthState,
    @Nullable MexicanState residenceState,
    @Nullable String residenceMunicipality,
    @Nullable String externalRegistryId,
    long version,
    @Nullable PatientId mergedInto) {

  /** What the record is compared by. */
  public Identity identity() {
    return new Identity(curp, name, birthDate, sex, birthState);
  }

  /** The same record with the next version, absorbed by another or, with null, on its own again. */
  public Patient withMergedInto(@Nullable PatientId survivor) {
    return new Patient(
        id,
        facility,
        curp,
        nss,
        recordNumber,
        name,
        birthDate,
        sex,
        birthState,
        residenceState,
        residenceMunicipality,
        externalRegistryId,
        version + 1,
        survivor);
  }
}
