package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.notification.Progress;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.SubscriptionStatus;
import mx.trazo.notification.Trouble;
import mx.trazo.notification.TryNow;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Subscriptions over the exchange, where private addresses may be called and where they may not.
 */
class SubscriptionIT {
  private static final String HIS = "https://his.ejemplo.mx/avisos";

  private static RunningTrazo open;

  private final RunningTrazo strict = RunningTrazo.shared();

  @BeforeAll
  static void start() {
    open =
        RunningTrazo.start(
            Map.of(
                "trazo.notification.private-endpoints", true,
                "trazo.notification.list-age", "200ms",
                "trazo.notification.list-every", "200ms",
                "trazo.notification.every", "100ms",
                "trazo.notification.answer", "2s"));
  }

  @AfterAll
  static void stop() {
    open.close();
  }

  @Test
  void one_is_created_read_found_and_deleted_by_its_own_facility_and_no_other() {
    TestClient hospital = TestClient.ofNewHospital(strict);
    TestClient stranger = TestClient.ofNewHospital(strict);
    Subscription asked = Subscriptions.to("custodia", HIS);
    asked
        .getCriteriaElement()
        .addExtension(Backport.FILTER, new StringType("Provenance?activity=S42,http://x.mx|T10"));
    asked.getChannel().addHeader("Authorization: Bearer muy-secreto");
    asked.getChannel().addExtension(Backport.HEARTBEAT, new UnsignedIntType(60));
    asked.getChannel().addExtension(Backport.MAX_COUNT, new PositiveIntType(7));
    HttpResponse<String> answer = Subscriptions.post(hospital, asked);
    String id = Subscriptions.created(answer);
    assertThat(answer.body()).doesNotContain("muy-secreto");
    String at = "/Subscription/" + id;

    Subscription read = parsed(Subscription.class, hospital.calls().get(at));
    assertThat(read.getStatus()).isEqualTo(Subscription.SubscriptionStatus.REQUESTED);
    assertThat(read.getCriteria()).isEqualTo("https://trazo.mx/fhir/tema/custodia");
    assertThat(read.getCriteriaElement().getExtensionByUrl(Backport.FILTER).getValue())
        .hasToString("Provenance?activity=S42,T10");
    assertThat(read.getChannel().getHeader().getFirst().getValue())
        .isEqualTo("Authorization: ********");
    assertThat(read.getChannel().getEndpoint()).isEqualTo(HIS);
    assertThat(hospital.calls().get(at + "/_history").body()).doesNotContain("muy-secreto");
    for (String search :
        List.of("", "?status=requested", "?criteria=https://trazo.mx/fhir/tema/")) {
      assertThat(parsed(Bundle.class, hospital.calls().get("/Subscription" + search)).getTotal())
          .as(search)
          .isEqualTo(1);
      assertThat(parsed(Bundle.class, stranger.calls().get("/Subscription" + search)).getTotal())
          .isZero();
    }
    for (String path : List.of(at, at + "/_history", at + "/$status", at + "/$events")) {
      assertThat(refusal(stranger.calls().get(path), 404)).isEqualTo("FHIR_NOT_FOUND");
    }
    assertThat(refusal(stranger.calls().send("DELETE", at, new byte[0]), 404))
        .isEqualTo("FHIR_NOT_FOUND");

    assertThat(Subscriptions.post(hospital, asked).statusCode())
        .as("the same again")
        .isEqualTo(200);
    asked.getChannel().getHeader().clear();
    assertThat(refusal(Subscriptions.post(hospital, asked), 409)).isEqualTo("SUBSCRIPTION_TWICE");
    assertThat(hospital.calls().send("DELETE", at, new byte[0]).statusCode()).isEqualTo(204);
    assertThat(refusal(hospital.calls().get(at), 404)).isEqualTo("FHIR_NOT_FOUND");
    assertThat(audited(id)).containsExactly("SUBSCRIBE", "UNSUBSCRIBE");
    Subscriptions.created(Subscriptions.post(hospital, asked));
  }

  private List<String> audited(String id) {
    try (var owner = strict.adminConnection();
        var query =
            owner.prepareStatement(
                "SELECT action FROM audit_entry WHERE object_type = 'SUBSCRIPTION' AND object_id ="
                    + " ? AND route IS NULL ORDER BY recorded_at, action")) {
      query.setString(1, id);
      var rows = query.executeQuery();
      List<String> out = new ArrayList<>();
      while (rows.next()) {
        out.add(rows.getString(1));
      }
      return out;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void what_cannot_be_is_refused_with_its_reason() {
    TestClient hospital = TestClient.ofNewHospital(strict);
    refused(hospital, 400, "ENDPOINT_HTTPS", s -> s.getChannel().setEndpoint("http://his.mx/"));
    refused(
        hospital,
        400,
        "ENDPOINT_PRIVATE",
        s -> s.getChannel().setEndpoint("https://169.254.169.254/latest/meta-data"));
    refused(
        hospital, 400, "ENDPOINT_PRIVATE", s -> s.getChannel().setEndpoint("https://localhost/"));
    refused(hospital, 400, "ENDPOINT_HEADER", s -> s.getChannel().addHeader("Content-Length: 7"));
    refused(hospital, 400, "FHIR_ELEMENT_WRONG", s -> s.setCriteria("Observation?code=1"));
    refused(
        hospital, 400, "FHIR_ELEMENT_WRONG", s -> s.setCriteria("https://trazo.mx/fhir/tema/otro"));
    refused(
        hospital,
        400,
        "FHIR_ELEMENT_WRONG",
        s -> s.getChannel().setType(Subscription.SubscriptionChannelType.EMAIL));
    refused(
        hospital, 400, "FHIR_ELEMENT_WRONG", s -> s.getChannel().setPayload("application/json"));
    refused(
        hospital,
        400,
        "FHIR_ELEMENT_WRONG",
        s ->
            s.getChannel()
                .getPayloadElement()
                .getExtensionByUrl(Backport.CONTENT)
                .setValue(new CodeType("full-resource")));
    refused(
        hospital,
        422,
        "FHIR_FILTER",
        s ->
            s.getCriteriaElement()
                .addExtension(Backport.FILTER, new StringType("Provenance?agent=x")));
    refused(
        hospital,
        400,
        "FHIR_ELEMENT_WRONG",
        s ->
            s.getChannel()
                .addExtension(
                    Backport.DEFINITIONS + "backport-notification-url-location",
                    new CodeType("full-url")));
    refused(
        hospital, 400, "FHIR_ELEMENT_WRONG", s -> s.setStatus(Subscription.SubscriptionStatus.OFF));
    refused(
        hospital,
        400,
        "SUBSCRIPTION_ENDED",
        s -> s.setEnd(Date.from(Instant.parse("2020-01-01T00:00:00Z"))));
    for (int i = 0; i < 10; i++) {
      Subscriptions.create(hospital, "custodia", HIS + "/" + i);
    }
    refused(hospital, 422, "SUBSCRIPTION_TOO_MANY", s -> {});
    assertThat(
            refusal(
                hospital.calls().get("/Subscription/01ARZ3NDEKTSV4RRFFQ69G5FAV/$events?a=b"), 404))
        .isEqualTo("FHIR_NOT_FOUND");
  }

  private static void refused(
      TestClient hospital, int status, String code, Consumer<Subscription> change) {
    Subscription wrong = Subscriptions.to("custodia", HIS);
    change.accept(wrong);
    assertThat(refusal(Subscriptions.post(hospital, wrong), status)).isEqualTo(code);
  }

  @Test
  void a_subscription_is_validated_against_the_published_profile() {
    TestClient hospital = TestClient.ofNewHospital(strict);
    String good =
        FhirCalls.R4.newJsonParser().encodeResourceToString(Subscriptions.to("resultado", HIS));
    assertThat(hospital.calls().post("/Subscription/$validate", good).body())
        .doesNotContain("\"error\"");
    assertThat(
            hospital
                .calls()
                .post("/Subscription/$validate", good.replace("trazo.mx/fhir/tema", "otra.mx"))
                .body())
        .contains("trz-sus-1");
  }

  @Test
  void a_subscriber_shakes_hands_is_told_its_events_and_can_ask_for_them_again() {
    TestClient hospital = TestClient.ofNewHospital(open);
    TestClient neighbour = TestClient.ofNewHospital(open);
    try (var subscriber = new Subscriber()) {
      Subscription asked = Subscriptions.to("custodia", subscriber.address());
      asked.getCriteriaElement().addExtension(Backport.FILTER, new StringType("activity=T10,S41"));
      asked.getChannel().addHeader("Authorization: Bearer muy-secreto");
      asked.getChannel().addExtension(Backport.MAX_COUNT, new PositiveIntType(2));
      String id = Subscriptions.created(Subscriptions.post(hospital, asked));
      until(() -> progress(hospital, id).status() == SubscriptionStatus.ACTIVE);
      send(neighbour, 1);
      send(hospital, 3);
      until(() -> subscriber.applied().size() == 6);
      until(() -> progress(hospital, id).waiting() == 0);
      assertThat(subscriber.faults()).isEmpty();
      assertThat(subscriber.headers()).containsOnly("Bearer muy-secreto");
      assertThat(subscriber.kinds().getFirst()).isEqualTo("handshake");
      for (String body : subscriber.bodies()) {
        valid(hospital, body);
        Bundle bundle = FhirCalls.R4.newJsonParser().parseResource(Bundle.class, body);
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.HISTORY);
        assertThat(bundle.getEntry().size()).isBetween(2, 3);
        bundle.getEntry().stream()
            .skip(1)
            .forEach(entry -> {
              assertThat(entry.hasResource()).as("ids only").isFalse();
              String path = entry.getFullUrl().substring(open.uri("/fhir").toString().length());
              assertThat(hospital.calls().get(path).statusCode()).isEqualTo(200);
              assertThat(neighbour.calls().get(path).statusCode()).isEqualTo(404);
            });
      }

      String at = "/Subscription/" + id;
      HttpResponse<String> status = hospital.calls().get(at + "/$status");
      valid(hospital, status.body());
      Parameters state = (Parameters) parsed(Bundle.class, status).getEntryFirstRep().getResource();
      assertThat(state.getParameter("status").getValue().primitiveValue()).isEqualTo("active");
      assertThat(state.getParameter("type").getValue().primitiveValue()).isEqualTo("query-status");
      assertThat(state.getParameter("events-since-subscription-start").getValue().primitiveValue())
          .isEqualTo("6");
      HttpResponse<String> some =
          hospital.calls().get(at + "/$events?eventsSinceNumber=3&eventsUntilNumber=5");
      valid(hospital, some.body());
      Bundle again = parsed(Bundle.class, some);
      assertThat(again.getEntry().stream().skip(1).map(Bundle.BundleEntryComponent::getFullUrl))
          .containsExactlyElementsOf(subscriber.applied().subList(2, 5));
      assertThat(refusal(hospital.calls().get(at + "/$events?eventsSinceNumber=x"), 400))
          .isEqualTo("FHIR_PARAMETER_VALUE");
      assertThat(refusal(hospital.calls().get(at + "/$events?content=full-resource"), 400))
          .isEqualTo("FHIR_PARAMETER_VALUE");

      subscriber.is(Subscriber.Mood.REDIRECTS);
      int came = subscriber.came();
      send(hospital, 1);
      until(() -> progress(hospital, id).trouble() == Trouble.REDIRECT);
      assertThat(subscriber.came()).as("not followed").isGreaterThan(came);
      assertThat(subscriber.applied()).hasSize(6);
      assertThat(parsed(Subscription.class, hospital.calls().get(at)).getError())
          .isEqualTo("REDIRECT 307");
      subscriber.is(Subscriber.Mood.WELL);
      open.bean(TryNow.class).tryNow(hospital.actor(), id);
      until(() -> progress(hospital, id).waiting() == 0);
      assertThat(subscriber.applied()).hasSize(8);

      assertThat(hospital.calls().send("DELETE", at, new byte[0]).statusCode()).isEqualTo(204);
      send(hospital, 1);
      until(() -> Subscriptions.isEmptyOutbox(open));
      assertThat(subscriber.applied()).hasSize(8);
    }
  }

  @Test
  void a_heartbeat_says_that_there_is_nothing_new() {
    TestClient hospital = TestClient.ofNewHospital(open);
    try (var subscriber = new Subscriber()) {
      Subscription asked = Subscriptions.to("resultado", subscriber.address());
      asked.getChannel().addExtension(Backport.HEARTBEAT, new UnsignedIntType(10));
      Subscriptions.created(Subscriptions.post(hospital, asked));
      until(() -> subscriber.kinds().contains("heartbeat"));
      assertThat(subscriber.kinds()).startsWith("handshake", "heartbeat");
    }
  }

  private static void valid(TestClient client, String bundle) {
    assertThat(client.calls().post("/Bundle/$validate?profile=" + Profiles.BUNDLE, bundle).body())
        .doesNotContain("\"error\"")
        .doesNotContain("\"fatal\"");
  }

  private static void send(TestClient client, int blocks) {
    var referrals = new Referrals(open);
    Actor clerk = NewFacilities.actorOf(open, client.facility(), Role.HOSPITAL_CLERK);
    referrals.dispatched(clerk, Referrals.travelling(referrals.breast(clerk, blocks)));
  }

  private static Progress progress(TestClient client, String id) {
    return open.bean(ReadSubscriptions.class).find(client.actor(), id).orElseThrow().progress();
  }

  private static <R extends Resource> R parsed(Class<R> type, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirCalls.R4.newJsonParser().parseResource(type, answer.body());
  }

  private static void until(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("in time").isLessThan(end);
      try {
        TimeUnit.MILLISECONDS.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }
  }
}
