package mx.trazo.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MatchRulesTest {
  private static final String JUAN = "PEGJ900512HJCRRS04";
  private static final String OTHER = "BEML920313HMCLNS09";
  private static final String GENERIC = "XXXX999999XXXXXX99";
  private static final LocalDate BORN = LocalDate.of(1990, 5, 12);

  @Test
  void the_same_curp_is_a_strong_match_whatever_the_name() {
    expect(identity(JUAN, "Jesús", BORN), identity(JUAN, "Josué", BORN), MatchGrade.STRONG);
  }

  @Test
  void the_generic_curp_never_matches() {
    expect(
        identity(GENERIC, "Jesús", BORN),
        identity(GENERIC, "Ana", LocalDate.of(2001, 1, 1)),
        MatchGrade.NONE);
    assertThat(
            MatchRules.sameRecord(
                identity(GENERIC, "Jesús", BORN), identity(GENERIC, "Jesús", BORN)))
        .isFalse();
  }

  @Test
  void the_same_name_date_sex_and_state_is_possible() {
    expect(identity(null, "Jesús", BORN), identity(null, "JESUS", BORN), MatchGrade.POSSIBLE);
    expect(identity(GENERIC, "Jesús", BORN), identity(JUAN, "Jesús", BORN), MatchGrade.POSSIBLE);
    expect(identity(OTHER, "Jesús", BORN), identity(JUAN, "Jesús", BORN), MatchGrade.POSSIBLE);
  }

  @Test
  void another_date_sex_or_state_is_no_match() {
    Identity one = identity(null, "Jesús", BORN);
    expect(one, identity(null, "Jesús", BORN.plusDays(1)), MatchGrade.NONE);
    expect(one, new Identity(null, one.name(), BORN, Sex.FEMALE, "JC"), MatchGrade.NONE);
    expect(one, new Identity(null, one.name(), BORN, Sex.MALE, "PL"), MatchGrade.NONE);
  }

  @Test
  void what_is_unknown_on_one_side_does_not_differ() {
    Identity one = identity(null, "Jesús", BORN);
    expect(one, new Identity(null, one.name(), BORN, Sex.UNKNOWN, null), MatchGrade.POSSIBLE);
  }

  @Test
  void a_record_is_used_again_only_when_name_and_date_agree_too() {
    Identity one = identity(JUAN, "Jesús", BORN);
    assertThat(MatchRules.sameRecord(one, identity(JUAN, "JESUS", BORN))).isTrue();
    assertThat(MatchRules.sameRecord(one, identity(JUAN, "Josué", BORN))).isFalse();
    assertThat(MatchRules.sameRecord(one, identity(JUAN, "Jesús", BORN.plusYears(100)))).isFalse();
    assertThat(MatchRules.sameRecord(one, identity(null, "Jesús", BORN))).isFalse();
  }

  private static void expect(Identity a, Identity b, MatchGrade grade) {
    assertThat(MatchRules.compare(a, b)).isEqualTo(grade);
    assertThat(MatchRules.compare(b, a)).isEqualTo(grade);
  }

  private static Identity identity(@Nullable String curp, String given, LocalDate born) {
    return new Identity(
        curp == null ? null : Curp.of(curp),
        new PersonName(given, "Pérez", "García"),
        born,
        Sex.MALE,
        "JC");
  }
}
