package mx.trazo.patient.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.MexicanState;
import mx.trazo.patient.Curp;
import mx.trazo.patient.Nss;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PersonName;
import mx.trazo.patient.Sex;
import org.jspecify.annotations.Nullable;

/** A row of {@code patient}, without the keys it is searched by. */
@MappedEntity("patient")
record PatientRow(
    @Id String id,
    String facilityId,
    @Nullable String curp,
    @Nullable String nss,
    @Nullable String recordNumber,
    String givenName,
    String firstSurname,
    @Nullable String secondSurname,
    LocalDate birthDate,
    String sex,
    @Nullable String birthState,
    @Nullable String residenceState,
    @Nullable String residenceMunicipality,
    @Nullable String externalRegistryId,
    @Nullable String mergedInto,
    long version) {

  Patient toPatient() {
    return new Patient(
        new PatientId(id),
        new FacilityId(facilityId),
        curp == null ? null : new Curp(curp),
        nss == null ? null : new Nss(nss),
        recordNumber,
        new PersonName(givenName, firstSurname, secondSurname),
        birthDate,
        Sex.valueOf(sex),
        birthState,
        residenceState == null ? null : MexicanState.valueOf(residenceState),
        residenceMunicipality,
        externalRegistryId,
        version,
        mergedInto == null ? null : new PatientId(mergedInto));
  }
}
