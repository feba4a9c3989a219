package mx.trazo.result;

import static mx.trazo.result.Bench.breast;
import static mx.trazo.result.Bench.code;
import static mx.trazo.result.Bench.done;
import static mx.trazo.result.Bench.test;
import static org.assertj.core.api.Assertions.assertThat;

import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.junit.jupiter.api.Test;

/** Another version of a released report: begun, given up, released. */
class AmendmentIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final EnterResult enter = trazo.bean(EnterResult.class);
  private final AmendReport amend = trazo.bean(AmendReport.class);
  private final WithdrawAmendment withdraw = trazo.bean(WithdrawAmendment.class);
  private final ReadReport read = trazo.bean(ReadReport.class);
  private final ReportFiles files = trazo.bean(ReportFiles.class);

  @Test
  void hospitals_read_the_old_version_while_a_correction_is_under_way() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    ReportValues values = breast(referral.specimens().getFirst().id(), Her2Score.THREE_PLUS, null);
    ReportVersion released = bench.finish(test, values, 0);
    assertThat(code(amend.amend(bench.ana, test, AmendmentKind.CORRECTED, " ")))
        .isEqualTo("AMENDMENT_REASON_MISSING");
    done(amend.amend(bench.ana, test, AmendmentKind.CORRECTED, "Error de captura."));
    assertThat(code(amend.amend(bench.ana, test, AmendmentKind.CORRECTED, "Otra")))
        .isEqualTo("AMENDMENT_UNDERWAY");
    assertThat(done(read.read(bench.clerk, test)).versions()).containsExactly(released);
    assertThat(done(read.read(bench.ana, test)).versions()).hasSize(2);
    assertThat(code(files.file(bench.clerk, released.report(), 2))).isEqualTo("RESULT_NOT_FOUND");
  }

  @Test
  void a_correction_that_was_begun_by_mistake_is_given_up_and_another_may_be_begun() {
    RegisteredReferral referral = bench.accepted(1);
    OrderedTestId test = test(referral);
    SpecimenId block = referral.specimens().getFirst().id();
    ReportVersion released = bench.finish(test, breast(block, Her2Score.THREE_PLUS, null), 0);
    assertThat(code(withdraw.withdraw(bench.ana, test))).isEqualTo("NO_AMENDMENT_UNDERWAY");
    done(amend.amend(bench.ana, test, AmendmentKind.CORRECTED, "Era otro caso."));
    done(enter.enter(bench.ana, test, breast(block, Her2Score.ONE_PLUS, null), null, 1));

    assertThat(done(withdraw.withdraw(bench.ana, test))).isEqualTo(released);
    assertThat(done(read.read(bench.ana, test)).versions()).containsExactly(released);
    ReportVersion again = done(amend.amend(bench.ana, test, AmendmentKind.APPENDED, "Ahora sí."));
    assertThat(again.values()).as("a copy of what was released").isEqualTo(released.values());
    ReportVersion second =
        bench.finish(test, breast(block, Her2Score.THREE_PLUS, null), again.revision());
    assertThat(second.number()).isEqualTo(2);
    assertThat(second.amendment()).isEqualTo(new Amendment(AmendmentKind.APPENDED, "Ahora sí."));
    assertThat(done(read.read(bench.clerk, test)).versions()).containsExactly(released, second);
  }
}
