package mx.trazo.web.alert;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.alert.Alert;
import mx.trazo.alert.AlertRoles;
import mx.trazo.alert.AlertRule;
import mx.trazo.alert.Channel;
import mx.trazo.alert.MessageState;
import mx.trazo.alert.Recipient;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.TestDefinition;
import mx.trazo.tracking.Concern;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.web.edge.Menu;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** How these pages say things. */
public final class AlertPageWords {
  private static final int MINUTES = 60;

  private final Sentences sentences;
  private final Catalogue catalogue;
  private final Actor reader;

  AlertPageWords(Sentences sentences, Catalogue catalogue, Actor reader) {
    this.sentences = sentences;
    this.catalogue = catalogue;
    this.reader = reader;
  }

  /** Day and time in the reader's zone. */
  public String when(@Nullable Instant instant) {
    return instant == null ? "—" : sentences.dayAndTime(instant, reader.facility());
  }

  /** The name of a facility, or of the test of an alert; a dash for none. */
  public String facility(@Nullable FacilityId id) {
    return id == null ? "—" : catalogue.findFacility(id).map(Facility::shortName).orElse("—");
  }

  /** The name of a test; a dash for none. */
  public String test(@Nullable String code) {
    return code == null ? "—" : catalogue.findTest(code).map(TestDefinition::name).orElse(code);
  }

  /** Minutes in hours, as people write them: 4, or 1.5. */
  public static String hours(int minutes) {
    return minutes % MINUTES == 0
        ? Integer.toString(minutes / MINUTES)
        : Double.toString(Math.round(minutes * 100.0 / MINUTES) / 100.0);
  }

  /** The colour of a kind. */
  public static String tone(ConcernKind kind) {
    return switch (kind) {
      case LATE, VIABILITY_ENDING, DELIVERY_FAILED -> "bad";
      case AT_RISK, PAUSED_LONG, NOT_RECEIVED -> "warn";
    };
  }

  /** The colour of how far a message has come. */
  public static String tone(MessageState state) {
    return switch (state) {
      case WAITING, SENDING -> "info";
      case SENT -> "ok";
      case FAILED -> "bad";
    };
  }

  /** Addresses as they may be shown: of another system only its host, the rest may be a secret. */
  public static String shown(Recipient recipient) {
    return recipient.channel() == Channel.WEBHOOK
        ? URI.create(recipient.address()).getHost()
        : recipient.address();
  }

  /** All of them. */
  public static String shown(List<Recipient> recipients) {
    return recipients.stream().map(AlertPageWords::shown).collect(Collectors.joining(", "));
  }

  /** Whether the rule tells another system, which has to know the secret. */
  public static boolean signs(AlertRule rule) {
    return Stream.concat(rule.recipients().stream(), rule.escalation().stream())
        .anyMatch(each -> each.channel() == Channel.WEBHOOK);
  }

  /** Whether the reader decides who is told. */
  public boolean keeps() {
    return AlertRoles.keeps(reader);
  }

  /** Whether the reader may ask about the whole network. */
  public boolean keepsNetwork() {
    return AlertRoles.keepsNetwork(reader);
  }

  /** Where the reader finds what an alert is about; empty where there is no such page. */
  public String address(Alert alert) {
    Concern concern = alert.concern();
    if (concern.kind() == ConcernKind.DELIVERY_FAILED) {
      return keeps() ? AlertMessagesController.PATH + "?fallidos=si" : "";
    }
    if (concern.kind() == ConcernKind.NOT_RECEIVED) {
      boolean sender = reader.facility().equals(concern.hospital());
      return sender && Menu.leads(reader, "/hospital/embarques")
          ? "/hospital/embarques/" + concern.subject()
          : Menu.leads(reader, "/laboratorio/recepcion") ? "/laboratorio/recepcion" : "";
    }
    OrderedTestId test = concern.test();
    if (test != null && Menu.leads(reader, "/lectura")) {
      return (concern.kind() == ConcernKind.PAUSED_LONG ? "/laboratorio/plazos/" : "/lectura/")
          + test.value();
    }
    return Menu.searches(reader)
        ? "/buscar?q=" + URLEncoder.encode(concern.name(), StandardCharsets.UTF_8)
        : "";
  }
}
