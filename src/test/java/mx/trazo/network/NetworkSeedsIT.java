package mx.trazo.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.network.Agreement.Direction;
import mx.trazo.network.Agreement.OutsideValidity;
import mx.trazo.network.Coverage.CoveredOutsideValidity;
import mx.trazo.network.Coverage.NotCovered;
import mx.trazo.network.Viability.Verdict;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** What a fresh database knows of the network, and what may be changed in it. */
class NetworkSeedsIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Catalogue catalogue = trazo.bean(Catalogue.class);

  @Test
  void ensenada_is_found_by_both_its_clues() {
    Facility ensenada = catalogue.findFacilityByCode("BCIMB000010").orElseThrow();
    assertThat(catalogue.findFacilityByCode(" bcssa000015 ")).contains(ensenada);
    assertThat(ensenada.cluesOn(TODAY)).contains("BCIMB000010");
    assertThat(ensenada.zone().getId()).isEqualTo("America/Tijuana");
    assertThat(ensenada.codes()).hasSize(2);
  }

  @Test
  void both_laboratories_are_there_without_a_clues() {
    assertThat(catalogue.listLaboratories())
        .extracting(Facility::shortName)
        .contains("CIBIOR", "Lab. HG Ajusco Medio");
    assertThat(facility("CIBIOR").cluesOn(TODAY)).isEmpty();
  }

  @Test
  void the_agreement_in_formalization_accepts_the_whole_catalogue_with_notice() {
    List<String> all = catalogue.listTests().stream().map(TestDefinition::code).toList();
    assertThat(all).containsExactlyInAnyOrder("IHC-MAMA", "ISH-HER2", "FENOTIPO-LA");
    Coverage coverage =
        catalogue.coverageOf(facility("BCIMB000010"), facility("CIBIOR"), all, TODAY);
    assertThat(coverage)
        .isEqualTo(
            new CoveredOutsideValidity(
                agreement("IMSS-IMB-BIOMARCADORES"), ValidityGap.IN_FORMALIZATION));
    assertThat(catalogue.listLaboratoriesFor(facility("BCIMB000010"), "FENOTIPO-LA"))
        .extracting(Facility::shortName)
        .containsExactly("CIBIOR");
  }

  @Test
  void the_agreement_of_2023_is_reciprocal_expired_and_strict() {
    Agreement sedesa = agreement("IMSS-SEDESA-MAMA-2023");
    assertThat(sedesa.direction()).isEqualTo(Direction.RECIPROCAL);
    assertThat(sedesa.signedOn()).isEqualTo(LocalDate.of(2023, 2, 13));
    assertThat(sedesa.validTo()).isEqualTo(LocalDate.of(2024, 2, 12));
    assertThat(sedesa.outsideValidity()).isEqualTo(OutsideValidity.REFUSE);
    Facility clinic =
        NewFacilities.register(trazo, "IMSS", FacilityKind.CLINIC, MexicanState.DF, "Coyoacán");
    assertThat(
            catalogue.coverageOf(clinic, facility("LAB-AJUSCO-MEDIO"), List.of("IHC-MAMA"), TODAY))
        .isEqualTo(
            new NotCovered(
                Refusal.of(
                    NetworkRefusal.AGREEMENT_EXPIRED, "IMSS-SEDESA-MAMA-2023", "12/02/2024")));
  }

  @Test
  void each_rule_names_a_known_test_and_form_and_only_living_forms_age() {
    for (TestDefinition test : catalogue.listTests()) {
      assertThat(catalogue.listRules(test.code())).isNotEmpty();
      for (TestSpecimenRule rule : catalogue.listRules(test.code())) {
        SpecimenForm form = catalogue.getForm(rule.formCode());
        assertThat(rule.absoluteWindow() != null).as(rule.toString()).isEqualTo(form.living());
      }
    }
    assertThat(catalogue.findRule("FENOTIPO-LA", "MEDULA-OSEA", Anticoagulant.ACD)).isEmpty();
    assertThat(catalogue.findRule("IHC-MAMA", "BLOQUE-PARAFINA", null)).isPresent();
  }

  @Test
  void a_marrow_of_friday_afternoon_from_ensenada_cannot_arrive_alive() {
    assertThat(verdict(Anticoagulant.SODIUM_HEPARIN, "2026-03-06T22:00:00Z"))
        .isEqualTo(Verdict.CANNOT_ARRIVE_ALIVE);
    assertThat(verdict(Anticoagulant.SODIUM_HEPARIN, "2026-03-03T17:00:00Z"))
        .isEqualTo(Verdict.AT_RISK);
  }

  @Test
  void a_facility_can_be_registered_and_its_code_only_once() {
    Actor admin = NewFacilities.administrator(trazo);
    Facility hospital = NewFacilities.hospital(trazo);
    AddFacilityCode addCode = trazo.bean(AddFacilityCode.class);
    assertThat(addCode.add(admin, hospital.id(), "MNIMB000234", TODAY))
        .isInstanceOf(Outcome.Done.class);
    assertThat(catalogue.findFacilityByCode("MNIMB000234").orElseThrow().id())
        .isEqualTo(hospital.id());
    assertThat(addCode.add(admin, facility("CIBIOR").id(), "mnimb000234", null))
        .isEqualTo(Outcome.refused(NetworkRefusal.FACILITY_CODE_TAKEN, "MNIMB000234"));
    assertThat(hospital.zone().getId()).isEqualTo("America/Mexico_City");
  }

  @Test
  void an_agreement_is_renewed_by_who_may_and_only_from_its_present_version() {
    Actor manager = NewFacilities.administrator(trazo);
    ChangeAgreement change = trazo.bean(ChangeAgreement.class);
    Agreement before = agreement("IMSS-SEDESA-MAMA-2023");
    var terms =
        new AgreementTerms(
            before.status(),
            before.signedOn(),
            before.validFrom(),
            before.validTo(),
            before.outsideValidity(),
            before.version());
    Actor clerk = NewFacilities.actorOf(trazo, facility("BCIMB000010"), Role.HOSPITAL_CLERK);
    assertThat(change.change(clerk, before.id(), terms, "porque sí"))
        .isEqualTo(Outcome.refused(NetworkRefusal.NETWORK_ROLE_MISSING));
    assertThat(change.change(manager, before.id(), terms, "Revisión sin cambios"))
        .isInstanceOf(Outcome.Done.class);
    assertThat(agreement("IMSS-SEDESA-MAMA-2023").version()).isEqualTo(before.version() + 1);
    assertThat(change.change(manager, before.id(), terms, "Otra vez"))
        .isEqualTo(
            Outcome.refused(NetworkRefusal.AGREEMENT_CHANGED_MEANWHILE, "IMSS-SEDESA-MAMA-2023"));
  }

  private Verdict verdict(Anticoagulant anticoagulant, String collectedAt) {
    Instant collected = Instant.parse(collectedAt);
    return catalogue
        .viabilityOf(
            facility("BCIMB000010"),
            facility("CIBIOR"),
            "FENOTIPO-LA",
            "MEDULA-OSEA",
            anticoagulant,
            collected,
            collected.plusSeconds(3600))
        .orElseThrow()
        .verdict();
  }

  private Facility facility(String code) {
    return catalogue.findFacilityByCode(code).orElseThrow();
  }

  private Agreement agreement(String code) {
    return catalogue.listAgreements().stream()
        .filter(a -> a.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
