package mx.trazo.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.trazo.boot.DatabaseServer;
import mx.trazo.boot.FileClock;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.TrazoProcess;
import mx.trazo.tracking.ConcernKind;
import org.junit.jupiter.api.Test;

/**
 * The process that finds and sends alerts is killed twenty times: while it looks, while another
 * system has taken a message and not answered yet, and at any time. In the end every late case was
 * told to both recipients in exactly one message, by its identity: none is lost and none is told
 * twice. What came again came as the very same message.
 */
class AlertKillIT {
  private static final int KILLS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String MAIL = "calidad@laboratorio.mx";
  private static final Pattern FOLIO = Pattern.compile("folio (\\S+), de");

  @Test
  void twenty_kills_and_each_alert_has_its_effect_once() throws Exception {
    Path clock = Files.createTempDirectory(Path.of("target"), "clock-").resolve("seconds");
    DatabaseServer schema = RunningTrazo.freshSchema();
    var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    try (var receiver = new Receiver();
        RunningTrazo trazo = RunningTrazo.startOn(schema, quiet(clock))) {
      var bench = new Bench(trazo);
      Actor quality = bench.person("Calidad", Bench.LABORATORY, null, Role.QUALITY);
      Bench.done(
          trazo
              .bean(KeepAlertRules.class)
              .add(quality, AlertHouse.draft(ConcernKind.LATE, 0, MAIL, receiver.address("/his"))));
      Map<String, String> environment = busy(clock, mail.getSmtp().getPort());
      Set<String> late = new TreeSet<>();
      TrazoProcess process = TrazoProcess.start(schema, environment);
      try {
        for (int kill = 0; kill < KILLS; kill++) {
          // what is late when it is started anew, and more while it runs
          late.addAll(folios(trazo, bench, 3));
          FileClock.pass(clock, Duration.ofHours(25));
          switch (kill % 4) {
            case 0 -> killedBeforeTheAnswer(receiver, process);
            case 1 -> {
              int before = receiver.came("/his").size();
              until(() -> receiver.came("/his").size() > before);
              process.kill();
            }
            case 2 -> {
              int before = mail.getReceivedMessages().length;
              until(() -> mail.getReceivedMessages().length > before);
              process.kill();
            }
            default -> {
              TimeUnit.MILLISECONDS.sleep(kill * 60L);
              process.kill();
            }
          }
          process = TrazoProcess.start(schema, environment);
        }
        late.addAll(folios(trazo, bench, 2));
        FileClock.pass(clock, Duration.ofHours(25));
        until(() ->
            told(byMail(mail)).containsAll(late) && told(bySystem(receiver)).containsAll(late));
      } finally {
        process.kill();
      }
      check("mail", byMail(mail), late, mail.getReceivedMessages().length);
      check("system", bySystem(receiver), late, receiver.came("/his").size());
    } finally {
      mail.stop();
    }
  }

  /** It has taken the message in; the server that sent it never hears so. */
  private static void killedBeforeTheAnswer(Receiver receiver, TrazoProcess process)
      throws InterruptedException {
    var came = new CountDownLatch(1);
    var dead = new CountDownLatch(1);
    receiver.beforeAnswer(() -> {
      came.countDown();
      try {
        dead.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    assertThat(came.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    process.kill();
    receiver.beforeAnswer(() -> {});
    dead.countDown();
  }

  /** Each case stands in exactly one message, and that is the same however often it came. */
  private static void check(
      String channel, Map<String, Set<String>> messages, Set<String> late, int came) {
    List<String> told = new ArrayList<>();
    messages.values().forEach(told::addAll);
    assertThat(told).as(channel).containsExactlyInAnyOrderElementsOf(late);
    System.out.println(
        "AlertKillIT by "
            + channel
            + ": "
            + late.size()
            + " alerts in "
            + messages.size()
            + " messages after "
            + KILLS
            + " kills, "
            + (came - messages.size())
            + " came again");
  }

  private static Set<String> told(Map<String, Set<String>> messages) {
    Set<String> out = new TreeSet<>();
    messages.values().forEach(out::addAll);
    return out;
  }

  /** What each mail is about, by its Message-ID. */
  private static Map<String, Set<String>> byMail(GreenMail server) {
    Map<String, Set<String>> out = new TreeMap<>();
    for (MimeMessage mail : server.getReceivedMessages()) {
      try {
        same(out, mail.getMessageID(), (String) mail.getContent());
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
    return out;
  }

  /** What each message to the other system is about, by its key. */
  private static Map<String, Set<String>> bySystem(Receiver receiver) {
    Map<String, Set<String>> out = new TreeMap<>();
    for (Receiver.Came came : receiver.came("/his")) {
      same(out, came.header("Idempotency-Key"), came.body());
    }
    return out;
  }

  private static void same(Map<String, Set<String>> out, String id, String text) {
    Set<String> about = new TreeSet<>();
    Matcher mail = FOLIO.matcher(text);
    while (mail.find()) {
      about.add(mail.group(1));
    }
    Matcher json = Pattern.compile("\"name\":\"([^\"]+)\"").matcher(text);
    while (json.find()) {
      about.add(json.group(1));
    }
    Set<String> before = out.put(id, about);
    assertThat(before == null ? about : before).as("the same message again").isEqualTo(about);
  }

  private static List<String> folios(RunningTrazo trazo, Bench bench, int number) throws Exception {
    List<String> out = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      String order = bench.accepted(1).order().id().value();
      try (var owner = trazo.adminConnection();
          var ask = owner.prepareStatement("SELECT number FROM accession WHERE order_id = ?")) {
        ask.setString(1, order);
        try (var row = ask.executeQuery()) {
          row.next();
          out.add(row.getString(1));
        }
      }
    }
    return out;
  }

  /** This process makes what is late; the one that is killed finds and sends. */
  private static Map<String, Object> quiet(Path clock) {
    Map<String, Object> out = new HashMap<>(settings(clock));
    for (String each : List.of("look", "close", "send")) {
      out.put("trazo.alert." + each + "-every", "12h");
    }
    return out;
  }

  private static Map<String, Object> settings(Path clock) {
    return Map.of(
        FileClock.PROPERTY,
        clock.toAbsolutePath().toString(),
        "trazo.notification.private-endpoints",
        true);
  }

  private static Map<String, String> busy(Path clock, int port) {
    Map<String, Object> all = new HashMap<>(settings(clock));
    all.put("trazo.alert.smtp.host", "127.0.0.1");
    all.put("trazo.alert.smtp.port", port);
    all.put("trazo.alert.smtp.tls", false);
    all.put("trazo.alert.smtp.from", "avisos@trazo.mx");
    all.put("trazo.alert.look-every", "200ms");
    all.put("trazo.alert.send-every", "100ms");
    Map<String, String> out = new HashMap<>();
    all.forEach((name, value) ->
        out.put(name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value.toString()));
    return out;
  }

  private static void until(BooleanSupplier done) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    assertThat(done.getAsBoolean()).as("in time").isTrue();
  }
}
