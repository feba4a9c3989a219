package mx.trazo.alert.wire;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mx.trazo.alert.Alert;
import mx.trazo.alert.AlertMessage;
import mx.trazo.alert.AlertTrouble.Failed;
import mx.trazo.alert.Channel;
import mx.trazo.alert.Post;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.notification.Caller;
import mx.trazo.tracking.Concern;
import org.jspecify.annotations.Nullable;

/**
 * Alerts as JSON to another system, signed as the specification Standard Webhooks 1.0 says: the
 * headers {@code webhook-id}, {@code webhook-timestamp} and {@code webhook-signature}. The id is
 * the message's, at every try, and stands in {@code Idempotency-Key} too: who has seen it has done
 * it.
 */
@Singleton
class WebhookPost implements Post {
  private final Caller caller;
  private final AlertSettings settings;
  private final ObjectMapper json;

  WebhookPost(Caller caller, AlertSettings settings, ObjectMapper json) {
    this.caller = caller;
    this.settings = settings;
    this.json = json;
  }

  @Override
  public Channel channel() {
    return Channel.WEBHOOK;
  }

  @Override
  public boolean ready() {
    return true;
  }

  @Override
  public Optional<Failed> send(AlertMessage message) {
    byte[] body;
    try {
      body = json.writeValueAsBytes(Told.of(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // the time of writing: a try after a crash is the same request to the byte
    String written = Long.toString(message.notice().writtenAt().getEpochSecond());
    return Answers.read(
        caller.post(
            URI.create(message.recipient().address()),
            "application/json",
            List.of(
                "Idempotency-Key: " + message.id(),
                "webhook-id: " + message.id(),
                "webhook-timestamp: " + written,
                "webhook-signature: v1," + signature(message, written, body)),
            body,
            settings.answer()));
  }

  private static String signature(AlertMessage message, String written, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getUrlDecoder().decode(message.secret()), "HmacSHA256"));
      mac.update((message.id() + "." + written + ".").getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /**
   * What is told. Ids and numbers of cases, and nothing about a person.
   *
   * @param alerts at most 500; count says how many there are
   */
  @Serdeable
  record Told(
      String id,
      String kind,
      String step,
      String facility,
      int count,
      String subject,
      Instant at,
      List<One> alerts) {
    static Told of(AlertMessage message) {
      return new Told(
          message.id(),
          message.kind().name(),
          message.notice().step().name(),
          message.notice().facility().value(),
          message.notice().alerts(),
          message.notice().subject(),
          message.notice().writtenAt(),
          message.alerts().stream().map(One::of).toList());
    }
  }

  /** One alert. */
  @Serdeable
  record One(
      String id,
      String about,
      Instant at,
      String name,
      @Nullable String order,
      @Nullable String orderedTest,
      @Nullable String testCode,
      boolean urgent) {
    static One of(Alert alert) {
      Concern concern = alert.concern();
      OrderId order = concern.order();
      OrderedTestId test = concern.test();
      return new One(
          alert.id(),
          concern.subject(),
          concern.at(),
          concern.name(),
          order == null ? null : order.value(),
          test == null ? null : test.value(),
          concern.testCode(),
          concern.urgent());
    }
  }
}
