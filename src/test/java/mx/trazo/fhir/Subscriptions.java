package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** Subscriptions as a hospital's system asks for them. */
final class Subscriptions {
  private Subscriptions() {}

  /** One to a topic by the last part of its address. */
  static Subscription to(String topic, String endpoint) {
    var out = new Subscription();
    out.setStatus(SubscriptionStatus.REQUESTED);
    out.setReason("Avisos de prueba");
    out.setCriteria("https://trazo.mx/fhir/tema/" + topic);
    out.getChannel().setType(SubscriptionChannelType.RESTHOOK);
    out.getChannel().setEndpoint(endpoint);
    out.getChannel().setPayload("application/fhir+json");
    out.getChannel()
        .getPayloadElement()
        .addExtension(Backport.CONTENT, new CodeType(Backport.ID_ONLY));
    return out;
  }

  /** Asks for it; answers what came. */
  static HttpResponse<String> post(TestClient client, Subscription subscription) {
    return client
        .calls()
        .post("/Subscription", FhirCalls.R4.newJsonParser().encodeResourceToString(subscription));
  }

  /** Asks for one and answers its id. */
  static String create(TestClient client, String topic, String endpoint) {
    return created(post(client, to(topic, endpoint)));
  }

  /** The id of one that was created. */
  static String created(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return new IdType(answer.headers().firstValue("Location").orElseThrow()).getIdPart();
  }

  /** Whether every change has its number. */
  static boolean isEmptyOutbox(RunningTrazo trazo) {
    try (Connection owner = trazo.adminConnection();
        var statement = owner.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM notification_change")) {
      row.next();
      return row.getInt(1) == 0;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
