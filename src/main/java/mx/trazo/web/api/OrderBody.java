package mx.trazo.web.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/**
 * An order as a hospital's system sends it.
 *
 * @param clientKey the sender's own name for this order: the same key and content registers once
 * @param laboratory id or code of the laboratory
 * @param tests codes of the catalogue
 * @param reason DIAGNOSIS when not said
 * @param priority ROUTINE when not said
 * @param replaces id of the order whose sample was rejected
 */
@Serdeable
public record OrderBody(
    @Nullable String clientKey,
    @Nullable String placerNumber,
    @Nullable String laboratory,
    @Nullable List<String> tests,
    @Nullable OrderReason reason,
    @Nullable Priority priority,
    @Nullable String physician,
    @Nullable ClinicalBody clinical,
    @Nullable String replaces,
    @Nullable PatientBody patient,
    @Nullable List<SpecimenBody> specimens) {

  /** What the laboratory needs to know of the illness; what is missing counts as not known. */
  @Serdeable
  public record ClinicalBody(
      @Nullable String diagnosisCode,
      @Nullable String biRads,
      @Nullable String bodySite,
      @Nullable Laterality laterality,
      @Nullable YesNoUnknown neoadjuvant,
      @Nullable String question) {
    static final ClinicalBody NOTHING = new ClinicalBody(null, null, null, null, null, null);
  }

  /**
   * Who the sample comes from.
   *
   * @param birthDate 1990-05-12
   * @param sex FEMALE, MALE, NON_BINARY or UNKNOWN
   * @param birthState two letters as in the CURP; NE for born abroad
   */
  @Serdeable
  public record PatientBody(
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
    static final PatientBody NOBODY =
        new PatientBody(null, null, null, null, null, null, null, null, null, null, null, null);
  }
}
