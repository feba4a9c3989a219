package mx.trazo.turnaround.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.transaction.SynchronousTransactionManager;
import java.sql.Connection;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import mx.trazo.network.WorkingCalendar;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.PauseReason;
import mx.trazo.turnaround.Promise;
import mx.trazo.turnaround.TurnaroundPolicy;
import mx.trazo.turnaround.TurnaroundStore;
import mx.trazo.turnaround.TurnaroundUnit;
import org.junit.jupiter.api.Test;

/** A version of a promise comes back from the database as it was meant. */
class PolicyBookIT {
  private static final String OWN = "01J0000000P0C0000000000901";

  @Test
  void a_version_is_read_whole() throws Exception {
    RunningTrazo trazo = RunningTrazo.shared();
    try (Connection owner = trazo.adminConnection();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "INSERT INTO turnaround_policy (id, agreement_id, test_code, specimen_form, version,"
              + " start_event, stop_event, amount, unit, zone_id, cut_off, rests_by_law,"
              + " valid_from, valid_to) VALUES ('"
              + OWN
              + "', NULL, 'ISH-HER2', 'BLOQUE-PARAFINA', 1, 'ACCEPTANCE', 'FIRST_FINAL_RELEASE',"
              + " 3, 'BUSINESS_DAYS', 'America/Tijuana', '12:30:00', TRUE, '2001-01-01',"
              + " '2001-12-31')");
      sql.execute(
          "INSERT INTO turnaround_policy_opening (policy_id, weekday, opens_at, closes_at) VALUES"
              + (" ('" + OWN + "', 1, '07:30', '14:00'), ('" + OWN + "', 1, '16:00', '00:00'),")
              + (" ('" + OWN + "', 6, '09:00', '13:00')"));
      sql.execute(
          "INSERT INTO turnaround_policy_day (policy_id, day, closed) VALUES"
              + (" ('" + OWN + "', '2001-05-05', TRUE), ('" + OWN + "', '2001-12-25', FALSE)"));
      sql.execute(
          "INSERT INTO turnaround_policy_pause (policy_id, reason, owner) VALUES"
              + (" ('" + OWN + "', 'OUTSIDE_OPINION', 'LABORATORY')"));
    }
    TurnaroundPolicy read =
        list(trazo, "ISH-HER2").stream()
            .filter(policy -> policy.id().equals(OWN))
            .findFirst()
            .orElseThrow();
    assertThat(read.specimenForm()).isEqualTo("BLOQUE-PARAFINA");
    assertThat(read.validTo()).isEqualTo(LocalDate.of(2001, 12, 31));
    assertThat(read.promise())
        .isEqualTo(
            new Promise(
                3,
                TurnaroundUnit.BUSINESS_DAYS,
                new WorkingCalendar(
                    ZoneId.of("America/Tijuana"),
                    Map.of(
                        DayOfWeek.MONDAY,
                        List.of(opening("07:30", "14:00"), opening("16:00", "00:00")),
                        DayOfWeek.SATURDAY,
                        List.of(opening("09:00", "13:00"))),
                    true,
                    Map.of(LocalDate.of(2001, 5, 5), true, LocalDate.of(2001, 12, 25), false)),
                LocalTime.of(12, 30),
                Map.of(PauseReason.OUTSIDE_OPINION, Owner.LABORATORY)));
  }

  @Test
  void the_promises_of_the_agreement_are_never_closed_and_allow_what_is_not_a_breach() {
    RunningTrazo trazo = RunningTrazo.shared();
    Promise tissue = list(trazo, "IHC-MAMA").getFirst().promise();
    assertThat(tissue.pauses()).isEqualTo(Promise.EVERY_PAUSE);
    assertThat(tissue.cutOff()).isNull();
    assertThat(tissue.calendar()).isEqualTo(WorkingCalendar.always(tissue.zone()));
    assertThat(tissue.from(Instant.parse("2026-12-24T23:00:00Z")))
        .isEqualTo(Instant.parse("2026-12-25T23:00:00Z"));
    assertThat(list(trazo, "FENOTIPO-LA").getFirst().promise().pauses())
        .doesNotContainKey(PauseReason.FIXATION)
        .hasSize(4);
  }

  @SuppressWarnings("unchecked")
  private static List<TurnaroundPolicy> list(RunningTrazo trazo, String testCode) {
    SynchronousTransactionManager<Connection> transactions =
        trazo.context().getBean(SynchronousTransactionManager.class);
    return transactions.executeRead(_ -> trazo.bean(TurnaroundStore.class).listPolicies(testCode));
  }

  private static WorkingCalendar.Opening opening(String from, String until) {
    return new WorkingCalendar.Opening(LocalTime.parse(from), LocalTime.parse(until));
  }
}
