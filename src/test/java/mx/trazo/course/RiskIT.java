package mx.trazo.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import mx.trazo.turnaround.ClockView;
import mx.trazo.turnaround.Forecast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What usually takes longer than what is left is told before it is late, and judged afterwards. */
class RiskIT {
  private static final RunningTrazo TRAZO =
      RunningTrazo.start(
          Map.of("trazo.course.follow-every", "12h", "trazo.course.call-every", "12h"));

  private final Bench bench = new Bench(TRAZO);
  private final ReadRisks risks = TRAZO.bean(ReadRisks.class);

  @AfterAll
  static void stop() {
    TRAZO.close();
  }

  @Test
  void a_test_like_those_that_took_two_days_is_called_before_its_24_hours_are_over()
      throws SQLException {
    for (int i = 0; i < Forecast.FEWEST + 2; i++) {
      released();
    }
    RegisteredReferral open = bench.accepted(1);
    OrderedTestId test = Bench.test(open);
    RegisteredReferral marrow = bench.marrow();
    bench.accept(marrow.specimens().getFirst());
    follow();
    sql(
        """
        UPDATE course
           SET accepted_at = released_at - INTERVAL 48 HOUR,
               accessioned_at = released_at - INTERVAL 48 HOUR, received_at = NULL,
               read_at = NULL, collected_at = NULL
         WHERE released_at IS NOT NULL
        """);
    assertThat(page().total()).as("nobody was asked yet").isZero();
    int weighed = TRAZO.bean(CallRisks.class).call(Bench.LABORATORY);
    assertThat(weighed).isEqualTo(2);
    ReadRisks.Page page = page();
    assertThat(page.total()).isEqualTo(1);
    RiskCall call = page.calls().getFirst();
    assertThat(call.test()).isEqualTo(test);
    assertThat(call.missed()).isEqualTo(100);
    assertThat(call.cases()).isGreaterThanOrEqualTo(Forecast.FEWEST);
    assertThat(risks.among(bench.technician, ClockView.LABORATORY, java.util.List.of(test)))
        .containsExactly(test);
    assertThat(risks.count(bench.technician, ClockView.LABORATORY)).isEqualTo(1);
    assertThat(risks.count(bench.technician, ClockView.NETWORK)).as("not hers to see").isZero();
    Actor other = bench.person("Otra", Bench.ANOTHER_LABORATORY, null, Role.TECHNICIAN);
    assertThat(risks.count(other, ClockView.LABORATORY)).isZero();
    Actor manager = bench.person("Coordinación", Bench.LABORATORY, null, Role.MANAGER);
    assertThat(risks.count(manager, ClockView.NETWORK)).isEqualTo(1);

    SignedIn technician = SignedIn.as(TRAZO, Bench.LABORATORY, Role.TECHNICIAN);
    assertThat(technician.get("/tablero/riesgo").body())
        .contains("100 de cada 100 como este tardaron más de lo que queda")
        .contains("Todavía no hay estudios terminados con pronóstico");
    assertThat(technician.get("/tablero").body())
        .contains("href=\"/tablero/riesgo\"><span class=\"figure\">1</span>")
        .contains("<span class=\"chip warn\">En riesgo</span>");

    finish(open);
    sql(
        "UPDATE turnaround_clock SET due_at = stopped_at - INTERVAL 1 SECOND"
            + " WHERE ordered_test_id = ?",
        test.value());
    sql(
        "UPDATE risk_call SET warned_at = warned_at - INTERVAL 1 HOUR WHERE ordered_test_id = ?",
        test.value());
    TRAZO.bean(CallRisks.class).call(Bench.LABORATORY);
    assertThat(page().total()).as("it does not run any more").isZero();
    assertThat(page().hits()).isEqualTo(new Hits(1, 1, 1));
    assertThat(technician.get("/tablero/riesgo").body())
        .contains("Avisos: 1; de esos llegaron tarde 1.")
        .contains("Son muy pocos para decir un porcentaje.");
  }

  private ReadRisks.Page page() {
    return Bench.done(risks.list(bench.technician, ClockView.LABORATORY, null));
  }

  private void released() {
    finish(bench.accepted(1));
  }

  private void finish(RegisteredReferral referral) {
    bench.finish(
        Bench.test(referral),
        Bench.breast(Referrals.travelling(referral).getFirst().id(), Her2Score.THREE_PLUS, null),
        0);
  }

  private static void follow() {
    FollowCourses follow = TRAZO.bean(FollowCourses.class);
    while (follow.follow(500) > 0) {
      // until nothing is left
    }
  }

  private static void sql(String text, String... values) throws SQLException {
    try (Connection owner = TRAZO.adminConnection();
        PreparedStatement statement = owner.prepareStatement(text)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).isPositive();
    }
  }
}
