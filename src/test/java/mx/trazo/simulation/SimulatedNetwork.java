package mx.trazo.simulation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;
import mx.trazo.network.Agreement;
import mx.trazo.network.AgreementStatus;
import mx.trazo.network.CatalogueData;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityCode;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.LevelOfCare;
import mx.trazo.network.LoanTerms;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NetworkStore;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.network.TestFamily;
import mx.trazo.network.TransportClass;
import org.jspecify.annotations.Nullable;

/** Two hospitals, two laboratories, two tests. */
final class SimulatedNetwork implements NetworkStore {
  static final FacilityId HOSPITAL = id('A');
  static final FacilityId OTHER_HOSPITAL = id('B');
  static final FacilityId LABORATORY = id('C');
  static final FacilityId OTHER_LABORATORY = id('D');
  static final AgreementId AGREEMENT = new AgreementId("0".repeat(25) + "E");
  private static final InstitutionId INSTITUTION = new InstitutionId("0".repeat(25) + "F");

  @Override
  public CatalogueData load() {
    return new CatalogueData(
        1,
        List.of(),
        List.of(
            facility(HOSPITAL, FacilityKind.HOSPITAL, MexicanState.BC, "America/Tijuana"),
            facility(OTHER_HOSPITAL, FacilityKind.HOSPITAL, MexicanState.SR, "America/Hermosillo"),
            facility(LABORATORY, FacilityKind.LABORATORY, MexicanState.PL, "America/Mexico_City"),
            facility(
                OTHER_LABORATORY, FacilityKind.LABORATORY, MexicanState.DF, "America/Mexico_City")),
        List.of(agreement()),
        List.of(
            new TestDefinition(
                TestDefinition.BREAST_IHC, "Inmunohistoquímica", TestFamily.IHC, true),
            new TestDefinition(
                TestDefinition.HER2_ISH, "Hibridación in situ", TestFamily.ISH, true),
            new TestDefinition(
                TestDefinition.LEUKEMIA_PHENOTYPE, "Inmunofenotipo", TestFamily.FLOW, true)),
        List.of(
            form(SpecimenForm.TISSUE_IN_FORMALIN, ContainerKind.SPECIMEN, false),
            form(SpecimenForm.PARAFFIN_BLOCK, ContainerKind.BLOCK, false),
            form(SpecimenForm.BONE_MARROW, ContainerKind.TUBE, true)),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Agreement agreement() {
    return new Agreement(
        AGREEMENT,
        "CONVENIO",
        "Convenio",
        AgreementStatus.IN_FORCE,
        Agreement.Direction.UNILATERAL,
        null,
        null,
        null,
        Agreement.OutsideValidity.REFUSE,
        LoanTerms.USUAL,
        true,
        Set.of(),
        List.of(
            new Agreement.Party(INSTITUTION, Agreement.PartyRole.BOTH, LABORATORY),
            new Agreement.Party(INSTITUTION, Agreement.PartyRole.BOTH, OTHER_LABORATORY)),
        List.of(new Agreement.CoveredService(TestDefinition.BREAST_IHC, INSTITUTION, INSTITUTION)),
        null,
        0);
  }

  private static SpecimenForm form(String code, ContainerKind kind, boolean living) {
    return new SpecimenForm(code, code, kind, TransportClass.UN3373_CATEGORY_B, null, living, true);
  }

  private static Facility facility(
      FacilityId id, FacilityKind kind, MexicanState state, String zone) {
    return new Facility(
        id,
        INSTITUTION,
        "Unidad " + id.value().charAt(25),
        "U" + id.value().charAt(25),
        kind,
        LevelOfCare.SECOND,
        state,
        "Municipio",
        ZoneId.of(zone),
        null,
        true,
        List.of());
  }

  private static FacilityId id(char last) {
    return new FacilityId("0".repeat(25) + last);
  }

  @Override
  public boolean codeTaken(String code) {
    return false;
  }

  @Override
  public long revision() {
    return 1;
  }

  @Override
  public void insertFacility(Facility facility, AccountId by, Instant now) {
    throw new AssertionError("the network of the simulation does not change");
  }

  @Override
  public void updatePhone(FacilityId facility, @Nullable String phone) {
    throw new AssertionError("the network of the simulation does not change");
  }

  @Override
  public void insertFacilityCode(Facility facility, FacilityCode code, AccountId by, Instant now) {
    throw new AssertionError("the network of the simulation does not change");
  }

  @Override
  public boolean updateAgreement(
      Agreement before,
      Agreement changed,
      String changeId,
      String reason,
      AccountId by,
      Instant now) {
    throw new AssertionError("the network of the simulation does not change");
  }
}
