package mx.trazo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.result.Bench;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.Referrals;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.turnaround.PauseReason;
import mx.trazo.turnaround.StartPause;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each kind of what needs somebody is found when it is the case, not before, and closed after. */
class AlertKindsIT {
  private static AlertHouse house;
  private static Actor quality;

  @BeforeAll
  static void open() throws Exception {
    house = new AlertHouse();
    quality = house.quality();
  }

  @AfterAll
  static void shut() {
    house.close();
  }

  @Test
  void what_is_near_its_promised_time_is_at_risk_until_then() throws Exception {
    String to = "riesgo@laboratorio.mx";
    RegisteredReferral near = house.bench.accepted(1);
    house.rule(quality, ConcernKind.AT_RISK, 240, to);
    house.pass(Duration.ofHours(19));
    looks();
    assertThat(house.mails(to)).as("five hours are left").isEmpty();
    house.pass(Duration.ofMinutes(90));
    looks();
    looks();
    assertThat(texts(to)).singleElement().asString().contains(folio(near), "vence el");
    house.sql(
        "UPDATE turnaround_clock SET running = NULL, stopped_at = started_at WHERE order_id = ?",
        near.order().id().value());
    assertClosed(ConcernKind.AT_RISK);
  }

  @Test
  void a_clock_that_stands_still_for_long_is_told_until_it_goes_on() throws Exception {
    String to = "pausas@laboratorio.mx";
    RegisteredReferral waiting = house.bench.accepted(1);
    house.rule(quality, ConcernKind.PAUSED_LONG, 48 * 60, to);
    Bench.done(
        house
            .trazo
            .bean(StartPause.class)
            .start(
                house.bench.technician,
                Bench.test(waiting),
                PauseReason.MISSING_DATA,
                house.trazo.bean(InstantSource.class).instant(),
                "Se pidió la historia por teléfono."));
    looks();
    house.pass(Duration.ofHours(47));
    looks();
    assertThat(house.mails(to)).isEmpty();
    house.pass(Duration.ofMinutes(61));
    looks();
    assertThat(texts(to)).singleElement().asString().contains(folio(waiting), "en pausa desde");
    house.sql("UPDATE turnaround_pause SET until_at = from_at WHERE until_at IS NULL");
    assertClosed(ConcernKind.PAUSED_LONG);
  }

  @Test
  void a_box_that_nobody_received_is_told_to_both_ends_once_it_should_have_come() throws Exception {
    String here = "cajas@laboratorio.mx";
    String there = "cajas@hospital.mx";
    var referrals = new Referrals(house.trazo);
    RegisteredReferral sent = house.bench.breast(1);
    house.rule(quality, ConcernKind.NOT_RECEIVED, 60, here);
    house.rule(house.bench.clerk, ConcernKind.NOT_RECEIVED, 60, there);
    Shipment box = referrals.dispatched(house.bench.clerk, Referrals.travelling(sent));
    looks();
    assertThat(house.mails(here)).as("it has only left").isEmpty();
    house.pass(Duration.ofDays(12));
    looks();
    looks();
    String name = box.box().grouped();
    assertThat(texts(here)).singleElement().asString().contains("Caja " + name);
    assertThat(texts(there)).singleElement().asString().contains("Caja " + name);
    house.sql("UPDATE shipment SET status = 'DELIVERED' WHERE id = ?", box.id().value());
    assertClosed(ConcernKind.NOT_RECEIVED);
  }

  @Test
  void a_living_sample_is_told_before_it_is_too_late_and_until_it_is_worked_on() throws Exception {
    String to = "vivas@laboratorio.mx";
    RegisteredReferral marrow = house.bench.marrow();
    house.rule(quality, ConcernKind.VIABILITY_ENDING, 6 * 60, to);
    looks();
    assertThat(house.mails(to)).isEmpty();
    String sample = marrow.specimens().getFirst().id().value();
    house.sql(
        "UPDATE specimen SET viable_until = ? WHERE id = ?",
        house
            .trazo
            .bean(InstantSource.class)
            .instant()
            .plusSeconds(5 * 3_600)
            .toString()
            .substring(0, 19)
            .replace('T', ' '),
        sample);
    looks();
    looks();
    assertThat(texts(to)).singleElement().asString().contains("puede procesarse hasta");
    house.sql("UPDATE container_custody SET state = 'REJECTED' WHERE container_id = ?", sample);
    assertClosed(ConcernKind.VIABILITY_ENDING);
  }

  @Test
  void what_could_not_be_delivered_is_told_and_may_be_sent_again_as_the_same_message()
      throws Exception {
    String to = "fallas@laboratorio.mx";
    house.rule(quality, ConcernKind.LATE, 0, house.receiver.address("/roto"));
    house.rule(quality, ConcernKind.DELIVERY_FAILED, 0, to);
    house.receiver.answers(410);
    house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    looks();
    looks();
    assertThat(house.mails(to)).hasSize(1);
    looks();
    assertThat(house.mails(to)).as("told once").hasSize(1);
    ReadMessages read = house.trazo.bean(ReadMessages.class);
    var failed = read.list(quality, true);
    assertThat(failed).hasSize(1);
    assertThat(failed.getFirst().failed()).isEqualTo(AlertTrouble.REFUSED.with("410"));

    house.receiver.answers(204);
    String message = failed.getFirst().id();
    assertThat(Bench.code(read.retry(house.bench.clerk, message)))
        .isEqualTo("ALERT_MESSAGE_UNKNOWN");
    Bench.done(read.retry(quality, message));
    looks();
    assertThat(house.receiver.came("/roto"))
        .hasSize(2)
        .allSatisfy(came -> assertThat(came.header("Idempotency-Key")).isEqualTo(message));
    assertThat(read.list(quality, true)).isEmpty();
    assertThat(Bench.code(read.retry(quality, message))).isEqualTo("ALERT_MESSAGE_NOT_FAILED");
    assertClosed(ConcernKind.DELIVERY_FAILED);
  }

  private static void looks() {
    house.look();
    house.send();
  }

  private static void assertClosed(ConcernKind kind) {
    NoteAlerts note = house.trazo.bean(NoteAlerts.class);
    assertThat(note.read(quality).open())
        .as("before")
        .anyMatch(alert -> alert.concern().kind() == kind);
    house.closeSettled();
    assertThat(note.read(quality).open())
        .as("after")
        .noneMatch(alert -> alert.concern().kind() == kind);
  }

  private static List<String> texts(String to) throws Exception {
    List<String> out = new ArrayList<>();
    for (MimeMessage mail : house.mails(to)) {
      out.add((String) mail.getContent());
    }
    return out;
  }

  private static String folio(RegisteredReferral referral) throws Exception {
    return house.ask(
        "SELECT number FROM accession WHERE order_id = ?", referral.order().id().value());
  }
}
