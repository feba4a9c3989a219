package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.trazo.network.MexicanState;
import mx.trazo.patient.PatientCheck.Failed;
import mx.trazo.patient.PatientCheck.Passed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatientRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
  private static final PatientEntry JUAN =
      PatientEntry.of("Jesús", "Pérez", "García", "1990-05-12", "H");

  @Test
  void the_least_is_a_name_a_birth_date_and_a_sex() {
    CheckedPatient checked = passed(JUAN);
    assertThat(checked.name().spoken()).isEqualTo("Jesús Pérez García");
    assertThat(checked.birthDate()).isEqualTo(LocalDate.of(1990, 5, 12));
    assertThat(checked.sex()).isEqualTo(Sex.MALE);
    assertThat(checked.warnings()).containsExactly(PatientWarning.NO_IDENTIFIER);
  }

  @Test
  void everything_that_is_missing_is_said_at_once() {
    assertThat(
            errors(PatientEntry.of(" ", "", null, "", "").withCurp("ABC").withNumbers("1", null)))
        .containsExactly(
            "givenName GIVEN_NAME_MISSING",
            "firstSurname FIRST_SURNAME_MISSING",
            "birthDate BIRTHDATE_MISSING",
            "sex SEX_MISSING",
            "curp CURP_MALFORMED",
            "nss NSS_MALFORMED");
  }

  @Test
  void a_birth_date_that_contradicts_the_curp_has_its_own_refusal() {
    assertThat(errors(JUAN.withCurp("BEML920313HMCLNS09")))
        .containsExactly("birthDate BIRTHDATE_CONTRADICTS_CURP");
  }

  @Test
  void sex_state_and_century_that_differ_from_the_curp_are_warnings() {
    PatientEntry odd =
        PatientEntry.of("Jesús", "Pérez", "García", "1990-05-12", "M")
            .withCurp("PEGJ900512HJCRRS04")
            .withPlaces("PL", null, null);
    assertThat(passed(odd).warnings())
        .containsExactly(PatientWarning.CURP_SEX_DIFFERS, PatientWarning.CURP_BIRTH_STATE_DIFFERS);
    PatientEntry child =
        PatientEntry.of("Ana", "Sánchez", "Barrios", "2056-06-26", "M")
            .withCurp("SABC560626MDFLRN01");
    assertThat(((Passed) PatientRules.check(child, LocalDate.of(2060, 1, 1))).patient().warnings())
        .containsExactly(PatientWarning.CURP_CENTURY_DIFFERS);
  }

  @Test
  void the_generic_curp_passes_with_a_warning() {
    assertThat(passed(JUAN.withCurp("xxxx999999xxxxxx99")).warnings())
        .containsExactly(PatientWarning.CURP_GENERIC);
  }

  @ParameterizedTest
  @CsvSource({
    "31/02/1990, BIRTHDATE_UNREADABLE",
    "1990-02-31, BIRTHDATE_UNREADABLE",
    "05/12/90, BIRTHDATE_UNREADABLE",
    "mayo, BIRTHDATE_UNREADABLE",
    "05/03/2026, BIRTHDATE_IN_FUTURE",
    "01/01/1900, BIRTHDATE_TOO_LONG_AGO",
  })
  void a_birth_date_must_be_a_day_somebody_can_have_been_born(String typed, String code) {
    assertThat(errors(PatientEntry.of("Jesús", "Pérez", null, typed, "H")))
        .containsExactly("birthDate " + code);
  }

  @Test
  void a_day_is_read_as_mexicans_write_it_and_somebody_may_be_born_today() {
    assertThat(passed(PatientEntry.of("Niño", "Pérez", null, "04/03/2026", "X")).birthDate())
        .isEqualTo(TODAY);
  }

  @Test
  void states_are_read_by_letters_or_by_number_and_abroad_only_for_birth() {
    CheckedPatient checked = passed(JUAN.withPlaces("ne", "21", " Atlixco "));
    assertThat(checked.birthState()).isEqualTo("NE");
    assertThat(checked.residenceState()).isEqualTo(MexicanState.PL);
    assertThat(checked.residenceMunicipality()).isEqualTo("Atlixco");
    assertThat(errors(JUAN.withPlaces("ZZ", "NE", "x".repeat(121))))
        .containsExactly(
            "birthState PATIENT_STATE_UNKNOWN",
            "residenceState PATIENT_STATE_UNKNOWN",
            "residenceMunicipality PATIENT_TEXT_TOO_LONG");
  }

  private static CheckedPatient passed(PatientEntry entry) {
    PatientCheck check = PatientRules.check(entry, TODAY);
    assertThat(check).isInstanceOf(Passed.class);
    return ((Passed) check).patient();
  }

  private static List<String> errors(PatientEntry entry) {
    PatientCheck check = PatientRules.check(entry, TODAY);
    assertThat(check).isInstanceOf(Failed.class);
    return ((Failed) check)
        .errors().stream().map(e -> e.field() + " " + e.refusal().code().name()).toList();
  }
}
