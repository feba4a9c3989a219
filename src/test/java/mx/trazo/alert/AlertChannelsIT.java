package mx.trazo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.notification.Audience;
import mx.trazo.notification.Subscribe;
import mx.trazo.notification.Topic;
import mx.trazo.result.Bench;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.tracking.ConcernKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same alert by mail, to another system and to a telephone. */
class AlertChannelsIT {
  private static final String MAIL = "calidad@laboratorio.mx";
  private static final String TELEPHONE = "+522221234567";

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
  void each_channel_carries_what_belongs_on_it() throws Exception {
    RegisteredReferral late = house.bench.accepted(1);
    AlertRule rule =
        house.rule(quality, ConcernKind.LATE, 0, MAIL, house.receiver.address("/his"), TELEPHONE);
    house.pass(Duration.ofHours(25));
    house.look();
    house.send();
    String folio =
        house.ask("SELECT number FROM accession WHERE order_id = ?", late.order().id().value());

    MimeMessage mail = house.mails(MAIL).getFirst();
    String id = house.ask("SELECT id FROM alert_message WHERE channel = 'EMAIL'");
    assertThat(mail.getMessageID()).isEqualTo("<" + id + "@trazo.mx>");
    assertThat(mail.getHeader("X-Trazo-Alerta")).containsExactly(id);
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getSentDate()).isNotNull();

    Receiver.Came came = house.receiver.came("/his").getFirst();
    Map<?, ?> told = json(came.body());
    assertThat(told.get("kind")).isEqualTo("LATE");
    assertThat(told.get("id")).isEqualTo(came.header("webhook-id"));
    assertThat((List<?>) told.get("alerts")).hasSize(1);
    assertThat(came.body()).contains(folio, late.order().id().value()).doesNotContain("María");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(rule.secret()), "HmacSHA256"));
    String signed =
        came.header("webhook-id") + "." + came.header("webhook-timestamp") + "." + came.body();
    assertThat(came.header("webhook-signature"))
        .isEqualTo(
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8))));

    Receiver.Came few = house.receiver.came("/gateway").getFirst();
    assertThat(few.header("Authorization")).isEqualTo("Bearer secreto");
    Map<?, ?> words = json(few.body());
    assertThat(words.get("to")).isEqualTo(TELEPHONE);
    assertThat(words.get("template")).isEqualTo("trazo_late");
    assertThat(words.get("text"))
        .isEqualTo(
            "Trazo: 1 con retraso\nVéalo y marque «Enterado» en https://trazo.ejemplo.mx/alertas");
    assertThat(few.body())
        .as("nothing of the case leaves the house this way")
        .doesNotContain(folio, late.order().id().value(), "María", "Inmuno");
  }

  @Test
  void a_no_is_tried_again_as_the_same_message_until_it_is_taken() throws Exception {
    house.rule(quality, ConcernKind.LATE, 0, house.receiver.address("/lento"));
    house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    house.receiver.answers(503);
    house.look();
    house.send();
    house.send();
    assertThat(house.receiver.came("/lento")).as("a pause comes first").hasSize(1);
    house.pass(Duration.ofSeconds(31));
    house.send();
    assertThat(house.receiver.came("/lento")).hasSize(2);
    house.receiver.answers(200);
    house.pass(Duration.ofSeconds(61));
    house.send();
    house.pass(Duration.ofDays(1));
    house.send();
    List<Receiver.Came> all = house.receiver.came("/lento");
    assertThat(all).hasSize(3);
    assertThat(all).extracting(Receiver.Came::body).containsOnly(all.getFirst().body());
    assertThat(all)
        .extracting(came -> came.header("webhook-signature"))
        .containsOnly(all.getFirst().header("webhook-signature"));
  }

  @Test
  void a_sender_whose_lease_is_over_keeps_nothing() throws Exception {
    house.rule(quality, ConcernKind.LATE, 0, MAIL);
    house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    house.look();
    HandOut handOut = house.trazo.bean(HandOut.class);
    String gone = house.trazo.bean(Ids.class).next();
    AlertMessage taken = handOut.take(Channel.EMAIL, gone).orElseThrow();
    assertThat(handOut.take(Channel.EMAIL, "01J0000000ALT0000000000009"))
        .as("one sender at a time")
        .isEmpty();
    house.pass(Duration.ofSeconds(91));
    house.send();
    assertThat(house.mails(MAIL)).hasSize(1);
    assertThat(handOut.settle(taken, gone, AlertTrouble.UNREACHABLE.with(""))).isFalse();
    assertThat(house.ask("SELECT state FROM alert_message")).isEqualTo("SENT");
  }

  @Test
  void systems_that_subscribed_are_told_which_task_it_is_once() throws Exception {
    Bench.done(
        house
            .trazo
            .bean(Subscribe.class)
            .subscribe(
                house.bench.clerk,
                new Subscribe.Wish(
                    Topic.ALERT,
                    List.of(),
                    house.receiver.address("/fhir"),
                    List.of(),
                    "Alertas en el expediente",
                    null,
                    null,
                    null,
                    20,
                    "https://trazo.ejemplo.mx/fhir")));
    until(() -> house.trazo.bean(Audience.class).wants(Bench.HOSPITAL, Topic.ALERT));
    until(() -> !house.receiver.came("/fhir").isEmpty());
    house.rule(house.bench.clerk, ConcernKind.LATE, 0, "recepcion@hospital.mx");
    RegisteredReferral late = house.bench.accepted(1);
    house.pass(Duration.ofHours(25));
    house.look();
    house.look();
    String task = "Task/" + late.order().id().value() + "." + Bench.test(late).value();
    until(() -> house.receiver.came("/fhir").stream().anyMatch(came -> came.body().contains(task)));
    assertThat(
            house.ask(
                "SELECT COUNT(*) FROM notice n JOIN subscription s ON s.id = n.subscription_id"
                    + " WHERE s.topic = 'ALERT'"))
        .isEqualTo("1");
    assertThat(house.receiver.came("/fhir").getLast().body())
        .contains("https://trazo.mx/fhir/tema/alerta")
        .doesNotContain("María");
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (!done.getAsBoolean() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(done.getAsBoolean()).as("in time").isTrue();
  }

  @Test
  void addresses_that_nobody_can_be_told_at_are_refused() {
    KeepAlertRules rules = house.trazo.bean(KeepAlertRules.class);
    for (String wrong : List.of("calidad", "a@b", "2221234567", "+52 abc", "a b@c.mx")) {
      assertThat(Bench.code(rules.add(quality, AlertHouse.draft(ConcernKind.LATE, 0, wrong))))
          .as(wrong)
          .isEqualTo("RECIPIENT_NOT_AN_ADDRESS");
    }
    assertThat(
            Bench.code(
                rules.add(quality, AlertHouse.draft(ConcernKind.LATE, 0, "https://u:p@x.mx"))))
        .isEqualTo("ENDPOINT_ADDRESS");
    assertThat(Bench.code(rules.add(quality, AlertHouse.draft(ConcernKind.LATE, 0))))
        .isEqualTo("ALERT_WITHOUT_RECIPIENT");
    assertThat(Bench.code(rules.add(quality, AlertHouse.draft(ConcernKind.AT_RISK, 0, MAIL))))
        .isEqualTo("ALERT_SPAN_WRONG");
    assertThat(
            Bench.code(
                rules.add(
                    quality,
                    new RuleDraft(
                        ConcernKind.LATE,
                        true,
                        0,
                        List.of(MAIL),
                        null,
                        null,
                        false,
                        null,
                        List.of()))))
        .isEqualTo("NETWORK_ALERTS_FOR_MANAGERS");
    assertThat(
            Bench.code(
                rules.add(
                    quality,
                    new RuleDraft(
                        ConcernKind.LATE,
                        false,
                        0,
                        List.of(MAIL),
                        null,
                        null,
                        false,
                        60,
                        List.of()))))
        .isEqualTo("ALERT_ESCALATION_HALF");
  }

  private Map<?, ?> json(String body) throws IOException {
    return Objects.requireNonNull(house.trazo.bean(ObjectMapper.class).readValue(body, Map.class));
  }
}
