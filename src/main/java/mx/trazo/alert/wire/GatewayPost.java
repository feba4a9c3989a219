package mx.trazo.alert.wire;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import mx.trazo.alert.AlertMessage;
import mx.trazo.alert.AlertStep;
import mx.trazo.alert.AlertTrouble.Failed;
import mx.trazo.alert.AlertWords;
import mx.trazo.alert.Channel;
import mx.trazo.alert.Post;
import mx.trazo.notification.Caller;

/**
 * Short messages to telephones through somebody else's network. They say of which kind, how many
 * and where to look: what belongs to a case does not leave the house this way.
 */
@Singleton
class GatewayPost implements Post {
  private final GatewaySettings gateway;
  private final AlertSettings settings;
  private final Caller caller;
  private final AlertWords words;
  private final ObjectMapper json;

  GatewayPost(
      GatewaySettings gateway,
      AlertSettings settings,
      Caller caller,
      AlertWords words,
      ObjectMapper json) {
    this.gateway = gateway;
    this.settings = settings;
    this.caller = caller;
    this.words = words;
    this.json = json;
  }

  @Override
  public Channel channel() {
    return Channel.GATEWAY;
  }

  @Override
  public boolean ready() {
    return !gateway.url().isBlank();
  }

  @Override
  public Optional<Failed> send(AlertMessage message) {
    byte[] body;
    try {
      body = json.writeValueAsBytes(FewWords.of(message, words.where()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var headers = new ArrayList<String>(List.of("Idempotency-Key: " + message.id()));
    if (!gateway.token().isEmpty()) {
      headers.add("Authorization: Bearer " + gateway.token());
    }
    return Answers.read(
        caller.post(
            URI.create(gateway.url()), "application/json", headers, body, settings.answer()));
  }

  /**
   * A message. Networks of messengers ask for a template that they know with values for its places,
   * others for the text; both are here.
   *
   * @param to the telephone, E.164
   * @param template its name there: {@code trazo_late}, {@code trazo_late_escalation}
   * @param values for the places of the template, in their order
   */
  @Serdeable
  record FewWords(
      String id, String to, String template, String language, List<String> values, String text) {
    static FewWords of(AlertMessage message, String where) {
      String step = message.notice().step() == AlertStep.FIRST ? "" : "_escalation";
      String subject = message.notice().subject();
      return new FewWords(
          message.id(),
          message.recipient().address(),
          "trazo_" + message.kind().name().toLowerCase(Locale.ROOT) + step,
          "es_MX",
          List.of(Integer.toString(message.notice().alerts()), where),
          where.isEmpty() ? subject : subject + "\n" + where);
    }
  }
}
