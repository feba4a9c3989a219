package mx.trazo.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.RecordCriticalCall.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriticalRulesTest {
  private static final String TEN = "0000000000";
  private static final SpecimenId TUBE = new SpecimenId(TEN + TEN + "000001");
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private static final List<CriticalRule> RULES =
      List.of(
          rule("1", "FLOW.CONCLUSION", "B_ALL", 120),
          rule("2", "FLOW.CONCLUSION", "T_ALL", 120),
          rule("3", "FLOW.CONCLUSION", "AML", 60),
          rule("9", null, null, 480));

  private static CriticalRule rule(
      String id, @Nullable String code, @Nullable String answer, int minutes) {
    return new CriticalRule(id, "FENOTIPO-LA", code, answer, minutes, "prueba");
  }

  private static FlowValues phenotype(@Nullable FlowConclusion conclusion) {
    return new FlowValues(
        TUBE, List.of(), new BigDecimal("80"), null, null, null, null, conclusion, "x");
  }

  private static Optional<CriticalCause> cause(FlowConclusion conclusion, String... words) {
    return CriticalRules.cause(RULES, phenotype(conclusion), List.of(words));
  }

  @ParameterizedTest
  @EnumSource(names = {"B_ALL", "T_ALL", "AML"})
  void an_answer_on_the_list_is_critical(FlowConclusion conclusion) {
    assertThat(cause(conclusion).orElseThrow().answer()).isEqualTo(conclusion.name());
  }

  @ParameterizedTest
  @EnumSource(names = {"NO_LEUKAEMIA", "INSUFFICIENT", "MPAL"})
  void an_answer_off_the_list_is_not(FlowConclusion conclusion) {
    assertThat(cause(conclusion)).isEmpty();
  }

  @Test
  void a_draft_without_an_answer_is_not_critical() {
    assertThat(CriticalRules.cause(RULES, phenotype(null), List.of())).isEmpty();
  }

  @Test
  void the_time_is_that_of_the_answers_own_row() {
    assertThat(cause(FlowConclusion.AML).orElseThrow().minutes()).isEqualTo(60);
    assertThat(cause(FlowConclusion.B_ALL).orElseThrow().minutes()).isEqualTo(120);
  }

  @Test
  void a_specialists_mark_makes_anything_critical_within_its_own_time() {
    CriticalCause marked = cause(FlowConclusion.NO_LEUKAEMIA, "Sospecha de linfoma").orElseThrow();
    assertThat(marked.code()).isNull();
    assertThat(marked.words()).isEqualTo("Sospecha de linfoma");
    assertThat(marked.minutes()).isEqualTo(480);
    assertThat(
            CriticalRules.cause(List.of(), phenotype(FlowConclusion.AML), List.of("x"))
                .orElseThrow()
                .minutes())
        .isEqualTo(CriticalRules.BY_HAND_MINUTES);
  }

  @Test
  void both_together_take_the_shorter_time_and_say_both() {
    CriticalCause both = cause(FlowConclusion.B_ALL, "Uno", "Dos", "Uno").orElseThrow();
    assertThat(both.answer()).isEqualTo("B_ALL");
    assertThat(both.words()).isEqualTo("Uno\nDos");
    assertThat(both.minutes()).isEqualTo(120);
  }

  @Test
  void the_first_critical_version_raises_and_the_same_again_is_silent() {
    Optional<CriticalCause> leukaemia = cause(FlowConclusion.B_ALL);
    assertThat(CriticalRules.told(leukaemia, Optional.empty()).orElseThrow().kind())
        .isEqualTo(NoticeKind.RAISED);
    assertThat(CriticalRules.told(leukaemia, said(NoticeKind.RAISED, leukaemia))).isEmpty();
    assertThat(CriticalRules.told(leukaemia, said(NoticeKind.CHANGED, leukaemia))).isEmpty();
    assertThat(CriticalRules.told(Optional.empty(), Optional.empty())).isEmpty();
  }

  @Test
  void another_critical_answer_is_a_change() {
    var told =
        CriticalRules.told(
            cause(FlowConclusion.T_ALL), said(NoticeKind.RAISED, cause(FlowConclusion.B_ALL)));
    assertThat(told.orElseThrow().kind()).isEqualTo(NoticeKind.CHANGED);
    assertThat(told.orElseThrow().cause().answer()).isEqualTo("T_ALL");
  }

  @Test
  void what_does_not_hold_any_more_is_withdrawn_once() {
    Optional<CriticalCause> before = cause(FlowConclusion.B_ALL);
    var told = CriticalRules.told(Optional.empty(), said(NoticeKind.RAISED, before));
    assertThat(told.orElseThrow().kind()).isEqualTo(NoticeKind.WITHDRAWN);
    assertThat(told.orElseThrow().cause()).isEqualTo(before.orElseThrow());
    assertThat(CriticalRules.told(Optional.empty(), said(NoticeKind.WITHDRAWN, before))).isEmpty();
    assertThat(CriticalRules.told(before, said(NoticeKind.WITHDRAWN, before)).orElseThrow().kind())
        .isEqualTo(NoticeKind.RAISED);
  }

  private static Optional<CriticalNotice> said(NoticeKind kind, Optional<CriticalCause> cause) {
    String any = TEN + TEN + "000009";
    return Optional.of(
        new CriticalNotice(
            new CriticalNoticeId(any),
            new ReportId(any),
            1,
            new OrderedTestId(any),
            new OrderId(any),
            new FacilityId(any),
            new FacilityId(any),
            kind,
            cause.orElseThrow(),
            null,
            new AccountId(any),
            "Dra. Prueba",
            NOW,
            NOW.plusSeconds(7200)));
  }

  @Test
  void a_mark_says_why() {
    assertThat(CriticalMarks.check(null)).isEmpty();
    assertThat(CriticalMarks.check(new CriticalChoice(false, " "))).isEmpty();
    assertThat(CriticalMarks.check(new CriticalChoice(true, "Hallazgo"))).isEmpty();
    assertThat(CriticalMarks.check(new CriticalChoice(true, " ")).map(CriticalRulesTest::code))
        .contains("CRITICAL_REASON_MISSING");
    assertThat(
            CriticalMarks.check(new CriticalChoice(true, "x".repeat(2001)))
                .map(CriticalRulesTest::code))
        .contains("CRITICAL_WORDS_TOO_LONG");
  }

  @Test
  void a_call_says_who_was_told_and_when() {
    assertThat(call(true, "Dra. Paz", NOW)).isEmpty();
    assertThat(call(false, null, NOW)).isEmpty();
    assertThat(call(true, " ", NOW)).contains("CRITICAL_TOLD_MISSING");
    assertThat(call(true, "Dra. Paz", NOW.minusSeconds(3661))).contains("CRITICAL_CALL_TIME");
    assertThat(call(true, "Dra. Paz", NOW.plusSeconds(121))).contains("CRITICAL_CALL_TIME");
    assertThat(call(true, "x".repeat(121), NOW)).contains("CRITICAL_WORDS_TOO_LONG");
  }

  private static Optional<String> call(boolean answered, @Nullable String told, Instant at) {
    return RecordCriticalCall.check(
            new Said(answered, told, null, false, null, null, at), at, NOW.minusSeconds(3600), NOW)
        .map(CriticalRulesTest::code);
  }

  private static String code(Refusal refusal) {
    return refusal.code().name();
  }
}
