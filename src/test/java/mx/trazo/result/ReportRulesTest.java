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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportRulesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
  private static final SpecimenId TUBE = new SpecimenId("01K0000000000000000000000A");
  private static final ReportId REPORT = new ReportId("01K0000000000000000000000R");
  private static final AccountId ANA = new AccountId("01K000000000000000000000A1");
  private static final AccountId BETO = new AccountId("01K000000000000000000000B1");

  private static Signature by(AccountId who) {
    return new Signature(who, "Nombre", "1234567", NOW);
  }

  private static FlowValues values(boolean complete) {
    return new FlowValues(
        TUBE,
        List.of(),
        null,
        complete ? new BigDecimal("12") : null,
        null,
        null,
        null,
        FlowConclusion.INSUFFICIENT,
        "Sin células viables");
  }

  private static ReportVersion version(
      boolean complete, @Nullable Signature verified, @Nullable Signature released) {
    return new ReportVersion(
        REPORT, 1, 3, values(complete), null, List.of(), null, by(ANA), verified, released, null);
  }

  private static String code(Optional<Refusal> refusal) {
    return refusal.map(r -> r.code().name()).orElse("OK");
  }

  @Test
  void saves_only_over_what_the_person_saw() {
    var draft = version(false, null, null);
    assertThat(code(ReportRules.enter(ReportKind.FLOW, draft, 3, values(false)))).isEqualTo("OK");
    assertThat(code(ReportRules.enter(ReportKind.FLOW, draft, 2, values(false))))
        .isEqualTo("RESULT_STALE");
    assertThat(code(ReportRules.enter(ReportKind.FLOW, null, 0, values(false)))).isEqualTo("OK");
    assertThat(code(ReportRules.enter(ReportKind.FLOW, null, 1, values(false))))
        .isEqualTo("RESULT_STALE");
  }

  @Test
  void released_values_are_never_edited() {
    var released = version(true, by(ANA), by(BETO));
    assertThat(code(ReportRules.enter(ReportKind.FLOW, released, 3, values(true))))
        .isEqualTo("ALREADY_RELEASED");
    assertThat(code(ReportRules.verify(released, 3))).isEqualTo("ALREADY_RELEASED");
    assertThat(code(ReportRules.release(released, 3, BETO))).isEqualTo("ALREADY_RELEASED");
  }

  @Test
  void values_of_another_test_or_against_themselves_are_not_saved() {
    assertThat(code(ReportRules.enter(ReportKind.IHC, null, 0, values(true))))
        .isEqualTo("RESULT_KIND_MISMATCH");
    var marker = new FlowMarker("CD19", "Blastos", null, FlowIntensity.DIM, null);
    var twice =
        new FlowValues(TUBE, List.of(marker, marker), null, null, null, null, null, null, null);
    assertThat(code(ReportRules.enter(ReportKind.FLOW, null, 0, twice)))
        .isEqualTo("RESULT_CONTRADICTORY");
  }

  @Test
  void only_what_is_complete_is_verified_and_once() {
    assertThat(code(ReportRules.verify(version(false, null, null), 3)))
        .isEqualTo("RESULT_INCOMPLETE");
    assertThat(code(ReportRules.verify(version(true, null, null), 3))).isEqualTo("OK");
    assertThat(code(ReportRules.verify(version(true, null, null), 2))).isEqualTo("RESULT_STALE");
    assertThat(code(ReportRules.verify(version(true, by(ANA), null), 3)))
        .isEqualTo("ALREADY_VERIFIED");
  }

  @Test
  void a_second_person_releases_what_was_verified() {
    assertThat(code(ReportRules.release(version(true, null, null), 3, BETO)))
        .isEqualTo("RELEASE_WITHOUT_VERIFICATION");
    assertThat(code(ReportRules.release(version(true, by(ANA), null), 3, ANA)))
        .isEqualTo("SAME_PERSON_RELEASES");
    assertThat(code(ReportRules.release(version(true, by(BETO), null), 3, BETO)))
        .isEqualTo("SAME_PERSON_RELEASES");
    assertThat(code(ReportRules.release(version(true, by(BETO), null), 3, ANA)))
        .isEqualTo("SAME_PERSON_RELEASES");
    assertThat(code(ReportRules.release(version(true, by(ANA), null), 2, BETO)))
        .isEqualTo("RESULT_STALE");
    assertThat(code(ReportRules.release(version(true, by(ANA), null), 3, BETO))).isEqualTo("OK");
  }

  private static Report report(int latest, int released) {
    return new Report(
        REPORT,
        new OrderedTestId("01K000000000000000000000T1"),
        new OrderId("01K0000000000000000000000D"),
        new FacilityId("01K000000000000000000000F1"),
        new FacilityId("01K000000000000000000000F2"),
        ReportKind.FLOW,
        ReportStatus.REGISTERED,
        ReportStage.ENTERED,
        latest,
        released,
        "000000000000",
        null,
        null,
        NOW);
  }

  @Test
  void an_amendment_needs_a_released_version_and_a_reason_and_stands_alone() {
    assertThat(code(ReportRules.amend(report(1, 0), "x"))).isEqualTo("NOT_RELEASED_YET");
    assertThat(code(ReportRules.amend(report(2, 1), "x"))).isEqualTo("AMENDMENT_UNDERWAY");
    assertThat(code(ReportRules.amend(report(1, 1), " "))).isEqualTo("AMENDMENT_REASON_MISSING");
    assertThat(code(ReportRules.amend(report(1, 1), "x".repeat(3000))))
        .isEqualTo("AMENDMENT_REASON_MISSING");
    assertThat(code(ReportRules.amend(report(1, 1), "Bloques intercambiados"))).isEqualTo("OK");
  }

  @Test
  void a_hospital_keeps_reading_final_while_an_amendment_is_under_way() {
    Report released = report(1, 0).entered().verified().releasedAs(null, NOW);
    assertThat(released.status()).isEqualTo(ReportStatus.FINAL);
    assertThat(released.firstReleasedAt()).isEqualTo(NOW);
    Report amending = released.amending();
    assertThat(amending.status()).isEqualTo(ReportStatus.FINAL);
    assertThat(amending.latest()).isEqualTo(2);
    assertThat(amending.verified().status()).isEqualTo(ReportStatus.FINAL);
    Report corrected =
        amending.releasedAs(new Amendment(AmendmentKind.CORRECTED, "x"), NOW.plusSeconds(60));
    assertThat(corrected.status()).isEqualTo(ReportStatus.CORRECTED);
    assertThat(corrected.released()).isEqualTo(2);
    assertThat(corrected.firstReleasedAt()).isEqualTo(NOW);
  }

  @Test
  void a_changed_value_breaks_the_hash_of_a_released_version() {
    ReportVersion released = version(true, by(ANA), null).releasedBy(by(BETO), List.of("A: nota"));
    assertThat(released.isIntact()).isTrue();
    var forged =
        new ReportVersion(
            released.report(),
            1,
            3,
            new FlowValues(
                TUBE,
                List.of(),
                null,
                new BigDecimal("13"),
                null,
                null,
                null,
                FlowConclusion.INSUFFICIENT,
                "Sin células viables"),
            null,
            released.notes(),
            null,
            released.entered(),
            released.verified(),
            released.released(),
            released.contentHash());
    assertThat(forged.isIntact()).isFalse();
  }
}
