package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.PatientId;
import mx.trazo.network.MexicanState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of patients promises, in memory and in the database. */
abstract class PatientStoreContract {
  private static final AccountId CLERK = new AccountId("01TEST00000000000000000099");
  private static final Instant NOW = Instant.parse("2026-03-04T18:00:00Z");
  private static final Curp JUAN = Curp.of("PEGJ900512HJCRRS04");
  private static final Nss NSS = Nss.of("12345678903");

  abstract PatientStore store();

  abstract FacilityScope scope();

  abstract FacilityScope otherScope();

  abstract String newId();

  abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void what_was_inserted_is_found_whole() {
    Patient patient =
        new Patient(
            new PatientId(newId()),
            scope().facility(),
            JUAN,
            NSS,
            "EXP-1/26",
            new PersonName("José Ángel", "Ñúñez", "O'Farrill"),
            LocalDate.of(1990, 5, 12),
            Sex.MALE,
            "NE",
            MexicanState.CS,
            "San Cristóbal de las Casas",
            "ONC-77",
            0,
            null);
    insert(patient);
    assertThat(find(patient.id())).isEqualTo(patient);
  }

  @Test
  void a_record_of_another_facility_answers_like_a_missing_one() {
    Patient patient = inserted("Ana", "Ruiz", null);
    assertThat(inTransaction(() -> store().find(otherScope(), patient.id()))).isEmpty();
    assertThat(inTransaction(() -> store().findForUpdate(otherScope(), patient.id()))).isEmpty();
    assertThat(inTransaction(() -> store().listByIds(otherScope(), List.of(patient.id()))))
        .isEmpty();
    assertThat(inTransaction(() -> store().listByName(otherScope(), "RUIZ", 10))).isEmpty();
    assertThat(
            inTransaction(
                () -> store().updateMergedInto(otherScope(), patient.withMergedInto(patient.id()))))
        .isFalse();
  }

  @Test
  void is_found_by_the_numbers_it_has() {
    Patient patient = inserted("Ana", "Ruiz", JUAN);
    assertThat(inTransaction(() -> store().listByCurp(scope(), JUAN, 10))).contains(patient);
    assertThat(inTransaction(() -> store().listByNss(scope(), NSS, 100))).contains(patient);
    assertThat(inTransaction(() -> store().listByRecordNumber(scope(), recordNumber(patient), 10)))
        .containsExactly(patient);
  }

  @Test
  void is_found_by_the_beginnings_of_any_words_of_the_name() {
    Patient patient = inserted("Zoé Itzel", "Bañuelos", null);
    assertThat(inTransaction(() -> store().listByName(scope(), "BANUELOS ZO", 10)))
        .contains(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "ZOE ITZEL BAN", 10)))
        .contains(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "ITZEL", 10))).contains(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "ITZ BANUELOS", 10)))
        .contains(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "ITZEL ROBLES", 10)))
        .doesNotContain(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "NUELOS", 10)))
        .doesNotContain(patient);
    assertThat(inTransaction(() -> store().listByName(otherScope(), "ITZEL", 10)))
        .doesNotContain(patient);
    assertThat(inTransaction(() -> store().listByName(scope(), "%", 10))).isEmpty();
    assertThat(inTransaction(() -> store().listByName(scope(), "B_NUELOS", 10))).isEmpty();
  }

  @Test
  void similar_ones_share_first_surname_given_name_and_birth_date() {
    Patient patient = inserted("Íñigo", "Hernández", null);
    Identity same =
        new Identity(
            null,
            new PersonName("INIGO", "HERNANDEZ", "LOPEZ"),
            patient.birthDate(),
            Sex.MALE,
            null);
    assertThat(inTransaction(() -> store().listSimilar(scope(), same, 10)))
        .containsExactly(patient);
    Identity older =
        new Identity(null, same.name(), patient.birthDate().minusYears(1), Sex.MALE, null);
    assertThat(inTransaction(() -> store().listSimilar(scope(), older, 10))).isEmpty();
  }

  @Test
  void an_absorbed_record_is_found_by_its_id_only_and_comes_back() {
    Patient survivor = inserted("Eva", "Salas", null);
    Patient absorbed = inserted("Evita", "Salas", null);
    Patient merged = absorbed.withMergedInto(survivor.id());
    assertThat(inTransaction(() -> store().updateMergedInto(scope(), merged))).isTrue();
    assertThat(inTransaction(() -> store().updateMergedInto(scope(), merged))).isFalse();
    assertThat(find(absorbed.id())).isEqualTo(merged);
    assertThat(inTransaction(() -> store().listByName(scope(), "SALAS EVITA", 10))).isEmpty();
    assertThat(inTransaction(() -> store().listAbsorbedBy(scope(), survivor.id())))
        .containsExactly(merged);
    Patient alone = merged.withMergedInto(null);
    assertThat(inTransaction(() -> store().updateMergedInto(scope(), alone))).isTrue();
    assertThat(find(absorbed.id()).mergedInto()).isNull();
  }

  @Test
  void a_curp_is_claimed_once_in_each_facility() {
    Curp curp = Curp.of("SABC560626MDFLRN01");
    assertThat(inTransaction(() -> store().claimCurp(scope(), curp))).isTrue();
    assertThat(inTransaction(() -> store().claimCurp(scope(), curp))).isFalse();
    assertThat(inTransaction(() -> store().claimCurp(otherScope(), curp))).isTrue();
  }

  private Patient inserted(String given, String surname, @Nullable Curp curp) {
    String id = newId();
    var patient =
        new Patient(
            new PatientId(id),
            scope().facility(),
            curp,
            NSS,
            "R" + id,
            new PersonName(given, surname, null),
            LocalDate.of(1990, 5, 12),
            Sex.UNKNOWN,
            null,
            null,
            null,
            null,
            0,
            null);
    insert(patient);
    return patient;
  }

  private void insert(Patient patient) {
    inTransaction(() -> {
      store().insert(scope(), patient, CLERK, NOW);
      return true;
    });
  }

  private Patient find(PatientId id) {
    return inTransaction(() -> store().find(scope(), id)).orElseThrow();
  }

  private static String recordNumber(Patient patient) {
    return "R" + patient.id().value();
  }
}
