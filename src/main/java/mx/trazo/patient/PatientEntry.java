package mx.trazo.patient;

import org.jspecify.annotations.Nullable;

/**
 * What somebody typed, or another system sent, about a patient; nothing is checked yet, and null
 * and blank both mean that nothing was said.
 *
 * @param birthDate {@code 1990-05-12} or {@code 12/05/1990}
 * @param sex see {@link Sex#read}
 * @param birthState two letters as in the CURP, or INEGI's two digits; NE for born abroad
 * @param residenceState two letters, or INEGI's two digits
 */
public record PatientEntry(
    @Nullable String curp,
    @Nullable String nss,
    @Nullable String recordNumber,
    @Nullable String givenName,
    @Nullable String firstSurname,
    @Nullable String secondSurname,
    @Nullable String birthDate,
    @Nullable String sex,
    @Nullable String birthState,
    @Nullable String residenceState,
    @Nullable String residenceMunicipality,
    @Nullable String externalRegistryId) {

  /** The least that a record needs: a name, a birth date and a sex. */
  public static PatientEntry of(
      String givenName,
      String firstSurname,
      @Nullable String secondSurname,
      String birthDate,
      String sex) {
    return new PatientEntry(
        null,
        null,
        null,
        givenName,
        firstSurname,
        secondSurname,
        birthDate,
        sex,
        null,
        null,
        null,
        null);
  }

  /** The same entry with a CURP. */
  public PatientEntry withCurp(@Nullable String typed) {
    return new PatientEntry(
        typed,
        nss,
        recordNumber,
        givenName,
        firstSurname,
        secondSurname,
        birthDate,
        sex,
        birthState,
        residenceState,
        residenceMunicipality,
        externalRegistryId);
  }

  /** The same entry with an NSS and the hospital's own file number. */
  public PatientEntry withNumbers(@Nullable String typedNss, @Nullable String typedRecordNumber) {
    return new PatientEntry(
        curp,
        typedNss,
        typedRecordNumber,
        givenName,
        firstSurname,
        secondSurname,
        birthDate,
        sex,
        birthState,
        residenceState,
        residenceMunicipality,
        externalRegistryId);
  }

  /** The same entry with where the person was born and lives. */
  public PatientEntry withPlaces(
      @Nullable String bornIn, @Nullable String livesIn, @Nullable String municipality) {
    return new PatientEntry(
        curp,
        nss,
        recordNumber,
        givenName,
        firstSurname,
        secondSurname,
        birthDate,
        sex,
        bornIn,
        livesIn,
        municipality,
        externalRegistryId);
  }
}
