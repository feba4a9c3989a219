package mx.trazo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.tracking.ConcernKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two results are late: quality is told of both in one mail and nobody is told twice; when nobody
 * takes note, the head is; who takes note stops that; what is settled is closed.
 */
class AlertStoryIT {
  private static final String QUALITY = "calidad@laboratorio.mx";
  private static final String HEAD = "jefa@laboratorio.mx";

  private AlertHouse house;
  private Actor quality;

  @BeforeEach
  void open() throws Exception {
    house = new AlertHouse();
    quality = house.quality();
  }

  @AfterEach
  void shut() {
    house.close();
  }

  @Test
  void what_is_late_is_told_once_and_together_and_to_others_when_nobody_takes_note()
      throws Exception {
    RegisteredReferral first = house.bench.accepted(1);
    RegisteredReferral second = house.bench.accepted(1);
    house.rule(
        quality,
        new RuleDraft(
            ConcernKind.LATE, false, 0, List.of(QUALITY), null, null, false, 60, List.of(HEAD)));
    everybodyLooks();
    assertThat(house.mails(QUALITY)).as("nothing is late yet").isEmpty();

    house.pass(Duration.ofHours(25));
    RegisteredReferral inTime = house.bench.accepted(1);
    everybodyLooks();
    everybodyLooks();
    assertThat(house.mails(QUALITY)).hasSize(1);
    MimeMessage mail = house.mails(QUALITY).getFirst();
    assertThat(mail.getSubject()).isEqualTo("Trazo: 2 con retraso");
    assertThat(text(mail))
        .contains(folio(first), folio(second), "https://trazo.ejemplo.mx/alertas")
        .doesNotContain(folio(inTime), "María", "Prueba", "1956");
    assertThat(house.mails(HEAD)).isEmpty();

    NoteAlerts note = house.trazo.bean(NoteAlerts.class);
    List<Alert> open = note.read(quality).open();
    assertThat(open).hasSize(2);
    String noted = open.getFirst().id();
    Bench.done(note.note(quality, noted));
    house.pass(Duration.ofMinutes(61));
    everybodyLooks();
    everybodyLooks();
    assertThat(house.mails(HEAD)).as("of the one that nobody noted, once").hasSize(1);
    String left =
        open.getFirst().concern().name().equals(folio(first)) ? folio(second) : folio(first);
    assertThat(house.mails(HEAD).getFirst().getSubject())
        .isEqualTo("Sin respuesta. Trazo: 1 con retraso");
    assertThat(text(house.mails(HEAD).getFirst()))
        .contains(left)
        .doesNotContain(open.getFirst().concern().name());
    assertThat(house.mails(QUALITY)).hasSize(1);

    house.closeSettled();
    assertThat(note.read(quality).open()).as("its cause goes on").hasSize(2);
    house.sql(
        "UPDATE turnaround_clock SET running = NULL, stopped_at = due_at WHERE order_id = ?",
        first.order().id().value());
    house.closeSettled();
    assertThat(note.read(quality).open())
        .extracting(a -> a.concern().name())
        .containsExactly(folio(second));
    assertThat(note.read(quality).closed())
        .extracting(a -> a.concern().name())
        .containsExactly(folio(first));
  }

  @Test
  void in_the_quiet_nobody_is_told_but_of_what_is_urgent_and_the_rest_goes_in_one_message()
      throws Exception {
    RegisteredReferral calm = house.bench.accepted(1);
    RegisteredReferral also = house.bench.accepted(1);
    RegisteredReferral urgent = house.bench.accepted(1);
    house.sql(
        "UPDATE clinical_order SET priority = 'URGENT' WHERE id = ?", urgent.order().id().value());
    house.pass(Duration.ofHours(25));
    ruleInTheQuiet();
    everybodyLooks();
    assertThat(house.mails(QUALITY)).hasSize(1);
    assertThat(text(house.mails(QUALITY).getFirst()))
        .contains(folio(urgent))
        .doesNotContain(folio(calm), folio(also));

    house.pass(Duration.ofMinutes(181));
    everybodyLooks();
    assertThat(house.mails(QUALITY)).hasSize(2);
    assertThat(house.mails(QUALITY).getLast().getSubject()).isEqualTo("Trazo: 2 con retraso");
    assertThat(text(house.mails(QUALITY).getLast()))
        .contains(folio(calm), folio(also))
        .doesNotContain(folio(urgent));
  }

  @Test
  void what_is_settled_in_the_quiet_is_never_told() throws Exception {
    RegisteredReferral late = house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    ruleInTheQuiet();
    everybodyLooks();
    assertThat(house.trazo.bean(NoteAlerts.class).read(quality).open()).hasSize(1);
    house.sql(
        "UPDATE turnaround_clock SET running = NULL, stopped_at = due_at WHERE order_id = ?",
        late.order().id().value());
    house.closeSettled();
    house.pass(Duration.ofHours(4));
    everybodyLooks();
    assertThat(house.mails(QUALITY)).isEmpty();
  }

  @Test
  void the_coordination_is_told_of_every_facility_and_a_hospital_of_its_own() throws Exception {
    Actor manager =
        house.bench.person("Coordinación", Bench.ANOTHER_LABORATORY, null, Role.MANAGER);
    house.rule(
        manager,
        new RuleDraft(
            ConcernKind.LATE,
            true,
            0,
            List.of("red@coordinacion.mx"),
            null,
            null,
            false,
            null,
            List.of()));
    house.rule(manager, ConcernKind.LATE, 0, "propio@coordinacion.mx");
    AlertRule hospital =
        house.rule(house.bench.clerk, ConcernKind.LATE, 0, "recepcion@hospital.mx");
    RegisteredReferral late = house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    everybodyLooks();
    assertThat(text(house.mails("red@coordinacion.mx").getFirst())).contains(folio(late));
    assertThat(text(house.mails("recepcion@hospital.mx").getFirst())).contains(folio(late));
    assertThat(house.mails("propio@coordinacion.mx")).as("it has no part in it").isEmpty();

    Bench.done(house.trazo.bean(KeepAlertRules.class).end(house.bench.clerk, hospital.id()));
    assertThat(house.trazo.bean(NoteAlerts.class).read(house.bench.clerk).open()).isEmpty();
    assertThat(Bench.code(house.trazo.bean(KeepAlertRules.class).end(quality, hospital.id())))
        .isEqualTo("ALERT_RULE_UNKNOWN");
  }

  @Test
  void a_facility_says_it_in_its_own_words_and_goes_back() throws Exception {
    KeepAlertWords keep = house.trazo.bean(KeepAlertWords.class);
    assertThat(
            Bench.code(
                keep.change(
                    quality, ConcernKind.LATE, new AlertTemplate("Hay [paciente]", "x", "y"))))
        .isEqualTo("ALERT_TEXT_PLACE");
    Bench.done(
        keep.change(
            quality,
            ConcernKind.LATE,
            new AlertTemplate("Van [cuantos]", "Corran:", "[folio] $1 [hora]")));
    RegisteredReferral late = house.bench.accepted(1);
    house.rule(quality, ConcernKind.LATE, 0, QUALITY);
    house.pass(Duration.ofHours(25));
    everybodyLooks();
    MimeMessage own = house.mails(QUALITY).getFirst();
    assertThat(own.getSubject()).isEqualTo("Van 1");
    assertThat(text(own)).contains("Corran:", "- " + folio(late) + " $1 ");

    keep.reset(quality, ConcernKind.LATE);
    RegisteredReferral another = house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    everybodyLooks();
    assertThat(house.mails(QUALITY).getLast().getSubject()).isEqualTo("Trazo: 1 con retraso");
    assertThat(text(house.mails(QUALITY).getLast())).contains(folio(another));
  }

  /** Of what is late, with quiet hours that began two hours ago and last three more. */
  private void ruleInTheQuiet() {
    LocalTime now =
        house
            .trazo
            .bean(InstantSource.class)
            .instant()
            .atZone(ZoneId.of("America/Mexico_City"))
            .toLocalTime()
            .truncatedTo(ChronoUnit.MINUTES);
    house.rule(
        quality,
        new RuleDraft(
            ConcernKind.LATE,
            false,
            0,
            List.of(QUALITY),
            now.minusHours(2),
            now.plusHours(3),
            true,
            null,
            List.of()));
  }

  private void everybodyLooks() {
    house.look();
    house.send();
  }

  private String folio(RegisteredReferral referral) throws Exception {
    return house.ask(
        "SELECT number FROM accession WHERE order_id = ?", referral.order().id().value());
  }

  private static String text(MimeMessage mail) throws Exception {
    return (String) mail.getContent();
  }
}
