package mx.trazo.alert;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.alert.LookThroughRule.Looked;
import mx.trazo.boot.FileClock;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.result.Bench;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.tracking.ConcernKind;

/**
 * A server on which nothing looks or sends by itself, with a clock that can be put forward, a
 * server of mail, another system and a gateway.
 */
public final class AlertHouse implements AutoCloseable {
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final Path clock;
  final Receiver receiver;
  public final RunningTrazo trazo;
  public final Bench bench;

  /** Starts all of it. */
  public AlertHouse() throws Exception {
    mail.start();
    receiver = new Receiver();
    clock = Files.createTempDirectory(Path.of("target"), "clock-").resolve("seconds");
    Map<String, Object> settings = new HashMap<>();
    settings.put(FileClock.PROPERTY, clock.toAbsolutePath().toString());
    for (String each : List.of("look", "close", "send")) {
      settings.put("trazo.alert." + each + "-every", "12h");
    }
    settings.put("trazo.alert.smtp.host", "127.0.0.1");
    settings.put("trazo.alert.smtp.port", mail.getSmtp().getPort());
    settings.put("trazo.alert.smtp.tls", false);
    settings.put("trazo.alert.smtp.from", "avisos@trazo.mx");
    settings.put("trazo.alert.gateway.url", receiver.address("/gateway"));
    settings.put("trazo.alert.gateway.token", "secreto");
    settings.put("trazo.notification.private-endpoints", true);
    settings.put("trazo.public-url", "https://trazo.ejemplo.mx");
    trazo = RunningTrazo.start(settings);
    bench = new Bench(trazo);
  }

  /** Somebody who decides who is told at the laboratory. */
  Actor quality() {
    return bench.person("Calidad", Bench.LABORATORY, null, Role.QUALITY);
  }

  /** A rule without quiet hours. */
  AlertRule rule(Actor by, ConcernKind kind, int minutes, String... recipients) {
    return rule(by, draft(kind, minutes, recipients));
  }

  AlertRule rule(Actor by, RuleDraft draft) {
    return Bench.done(trazo.bean(KeepAlertRules.class).add(by, draft));
  }

  static RuleDraft draft(ConcernKind kind, int minutes, String... recipients) {
    return new RuleDraft(
        kind, false, minutes, List.of(recipients), null, null, false, null, List.of());
  }

  /** Looks through every rule as often as there is more to find. */
  public void look() {
    String after = "";
    Optional<Looked> looked = trazo.bean(LookThroughRule.class).look(after);
    while (looked.isPresent()) {
      after = looked.get().more() ? after : looked.get().rule();
      looked = trazo.bean(LookThroughRule.class).look(after);
    }
  }

  /** Closes what is settled. */
  public void closeSettled() {
    Optional<String> last = Optional.of("");
    while (last.isPresent()) {
      last = trazo.bean(CloseAlerts.class).close(last.get());
    }
  }

  /** Sends all that may be sent. */
  public void send() {
    for (Post post : trazo.context().getBeansOfType(Post.class)) {
      while (trazo.bean(SendAlerts.class).send(post)) {
        // until nothing may be sent
      }
    }
  }

  /** Puts the clock forward. */
  public void pass(Duration time) throws Exception {
    FileClock.pass(clock, time);
  }

  /** What the server of mail has for an address, first come first. */
  public List<MimeMessage> mails(String to) throws Exception {
    List<MimeMessage> out = new ArrayList<>();
    for (var each : mail.getReceivedMessages()) {
      if (each.getAllRecipients()[0].toString().equals(to)) {
        out.add(each);
      }
    }
    return Collections.unmodifiableList(out);
  }

  /** Changes rows by hand, as time or somebody else would. */
  public void sql(String statement, String... values) throws Exception {
    try (Connection owner = trazo.adminConnection();
        var prepared = owner.prepareStatement(statement)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setString(i + 1, values[i]);
      }
      prepared.executeUpdate();
    }
  }

  /** A number or text of the database. */
  public String ask(String question, String... values) throws Exception {
    try (Connection owner = trazo.adminConnection();
        var prepared = owner.prepareStatement(question)) {
      for (int i = 0; i < values.length; i++) {
        prepared.setString(i + 1, values[i]);
      }
      try (var row = prepared.executeQuery()) {
        row.next();
        return String.valueOf(row.getString(1));
      }
    }
  }

  @Override
  public void close() {
    trazo.close();
    receiver.close();
    mail.stop();
  }
}
