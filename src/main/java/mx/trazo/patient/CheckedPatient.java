package mx.trazo.patient;

import java.time.LocalDate;
import java.util.List;
import mx.trazo.network.MexicanState;
import org.jspecify.annotations.Nullable;

/** A {@link PatientEntry} that passed its rules, as values. */
public record CheckedPatient(
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
    List<PatientWarning> warnings) {
  /** Copies the warnings. */
  public CheckedPatient {
    warnings = List.copyOf(warnings);
  }

  /** What the person is compared by. */
  public Identity identity() {
    return new Identity(curp, name, birthDate, sex, birthState);
  }
}
