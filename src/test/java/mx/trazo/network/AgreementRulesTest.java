package mx.trazo.network;

import static mx.trazo.network.SampleNetwork.AJUSCO;
import static mx.trazo.network.SampleNetwork.BREAST_CLINIC;
import static mx.trazo.network.SampleNetwork.CIBIOR;
import static mx.trazo.network.SampleNetwork.ENSENADA;
import static mx.trazo.network.SampleNetwork.cibior;
import static mx.trazo.network.SampleNetwork.sedesa;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Agreement.OutsideValidity;
import mx.trazo.network.Coverage.Covered;
import mx.trazo.network.Coverage.CoveredOutsideValidity;
import mx.trazo.network.Coverage.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
  private static final List<String> IHC = List.of(TestDefinition.BREAST_IHC);

  @Test
  void an_agreement_in_force_covers_its_tests() {
    Agreement agreement = inForce(TODAY, TODAY);
    assertThat(AgreementRules.choose(List.of(agreement), ENSENADA, CIBIOR, IHC, TODAY))
        .isEqualTo(new Covered(agreement));
  }

  @Test
  void the_first_and_the_last_day_belong_to_the_validity() {
    Agreement agreement = inForce(TODAY.minusDays(1), TODAY.plusDays(1));
    assertThat(agreement.gapOn(TODAY.minusDays(2))).contains(ValidityGap.NOT_YET_VALID);
    assertThat(agreement.gapOn(TODAY.minusDays(1))).isEmpty();
    assertThat(agreement.gapOn(TODAY.plusDays(1))).isEmpty();
    assertThat(agreement.gapOn(TODAY.plusDays(2))).contains(ValidityGap.EXPIRED);
  }

  @ParameterizedTest
  @EnumSource(
      value = AgreementStatus.class,
      names = {"DRAFT", "IN_FORMALIZATION"})
  void before_its_signature_it_works_with_a_notice_when_it_says_so(AgreementStatus status) {
    Agreement lenient = cibior(status, null, null, OutsideValidity.ACCEPT_WITH_NOTICE);
    assertThat(AgreementRules.choose(List.of(lenient), ENSENADA, CIBIOR, IHC, TODAY))
        .isEqualTo(new CoveredOutsideValidity(lenient, ValidityGap.valueOf(status.name())));
    Agreement strict = cibior(status, null, null, OutsideValidity.REFUSE);
    assertThat(AgreementRules.choose(List.of(strict), ENSENADA, CIBIOR, IHC, TODAY))
        .isEqualTo(refused(NetworkRefusal.AGREEMENT_NOT_YET_IN_FORCE, "CONV-CIBIOR"));
  }

  @Test
  void a_signed_agreement_counts_from_its_first_day_and_not_without_one() {
    Agreement undated =
        cibior(AgreementStatus.SIGNED, null, null, OutsideValidity.ACCEPT_WITH_NOTICE);
    assertThat(undated.gapOn(TODAY)).contains(ValidityGap.NOT_YET_VALID);
    Agreement dated =
        cibior(AgreementStatus.SIGNED, TODAY, null, OutsideValidity.ACCEPT_WITH_NOTICE);
    assertThat(dated.gapOn(TODAY)).isEmpty();
  }

  @Test
  void the_expired_agreement_of_2023_refuses_and_says_when_it_ended() {
    List<Agreement> all = List.of(sedesa(AgreementStatus.EXPIRED));
    assertThat(AgreementRules.choose(all, BREAST_CLINIC, AJUSCO, IHC, TODAY))
        .isEqualTo(refused(NetworkRefusal.AGREEMENT_EXPIRED, "CONV-SEDESA", "12/02/2024"));
  }

  @Test
  void the_expired_agreement_still_covers_an_order_of_its_own_time() {
    Agreement expired = sedesa(AgreementStatus.EXPIRED);
    LocalDate then = LocalDate.of(2023, 6, 1);
    assertThat(AgreementRules.choose(List.of(expired), BREAST_CLINIC, AJUSCO, IHC, then))
        .isEqualTo(new Covered(expired));
  }

  @Test
  void a_replaced_agreement_accepts_nothing_even_with_notice() {
    Agreement replaced =
        cibior(AgreementStatus.REPLACED, null, null, OutsideValidity.ACCEPT_WITH_NOTICE);
    assertThat(AgreementRules.choose(List.of(replaced), ENSENADA, CIBIOR, IHC, TODAY))
        .isEqualTo(refused(NetworkRefusal.AGREEMENT_REPLACED, "CONV-CIBIOR"));
  }

  @Test
  void one_in_force_goes_before_one_with_notice() {
    Agreement lenient =
        cibior(AgreementStatus.DRAFT, null, null, OutsideValidity.ACCEPT_WITH_NOTICE);
    Agreement good = inForce(TODAY, TODAY);
    assertThat(AgreementRules.choose(List.of(lenient, good), ENSENADA, CIBIOR, IHC, TODAY))
        .isEqualTo(new Covered(good));
  }

  @Test
  void a_test_off_the_list_is_named_in_the_refusal() {
    List<String> tests = List.of(TestDefinition.BREAST_IHC, TestDefinition.HER2_ISH);
    assertThat(
            AgreementRules.choose(List.of(inForce(TODAY, TODAY)), ENSENADA, CIBIOR, tests, TODAY))
        .isEqualTo(
            refused(NetworkRefusal.AGREEMENT_DOES_NOT_COVER_TEST, "CONV-CIBIOR", "ISH-HER2"));
  }

  @Test
  void the_services_have_a_direction() {
    Agreement agreement = inForce(TODAY, TODAY);
    assertThat(AgreementRules.choose(List.of(agreement), BREAST_CLINIC, CIBIOR, IHC, TODAY))
        .isEqualTo(refused(NetworkRefusal.NO_AGREEMENT_FOR_FACILITY, "U DF", "U PL"));
    assertThat(AgreementRules.choose(List.of(agreement), ENSENADA, AJUSCO, IHC, TODAY))
        .isEqualTo(refused(NetworkRefusal.NO_AGREEMENT_FOR_FACILITY, "U BC", "U DF"));
  }

  @Test
  void an_agreement_of_one_state_does_not_hold_in_another() {
    Facility elsewhere =
        SampleNetwork.facility(
            "01TEST00000000000000000015", SampleNetwork.IMSS, FacilityKind.CLINIC, MexicanState.JC);
    List<Agreement> all = List.of(sedesa(AgreementStatus.IN_FORCE));
    assertThat(AgreementRules.choose(all, elsewhere, AJUSCO, IHC, LocalDate.of(2023, 6, 1)))
        .isEqualTo(refused(NetworkRefusal.AGREEMENT_OUTSIDE_TERRITORY, "CONV-SEDESA", "Jalisco"));
  }

  private static Agreement inForce(LocalDate from, LocalDate to) {
    return cibior(AgreementStatus.IN_FORCE, from, to, OutsideValidity.REFUSE);
  }

  private static Coverage refused(NetworkRefusal code, String... facts) {
    return new NotCovered(Refusal.of(code, facts));
  }
}
