package mx.trazo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.NewFacilities;
import mx.trazo.specimen.label.AllotLabelBlock;
import mx.trazo.specimen.label.LabelBlock;
import mx.trazo.specimen.label.LabelKind;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Orders, samples and boxes as JSON. */
class OrderApiIT {
  private static RunningTrazo trazo;
  private static SignedIn clerk;

  @BeforeAll
  static void open() {
    trazo = RunningTrazo.shared();
    clerk = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
  }

  private static Map<String, Object> marrow() {
    Map<String, Object> order = new HashMap<>();
    order.put("clientKey", trazo.bean(Ids.class).next());
    order.put("laboratory", "CIBIOR");
    order.put("tests", List.of("FENOTIPO-LA"));
    order.put("physician", "Dr. Noé Ruiz");
    order.put("priority", "URGENT");
    order.put(
        "patient",
        Map.of(
            "givenName",
            "Inés",
            "firstSurname",
            "Ávila",
            "birthDate",
            "2018-01-30",
            "sex",
            "FEMALE"));
    order.put(
        "specimens",
        List.of(
            Map.of(
                "form",
                "MEDULA-OSEA",
                "anticoagulant",
                "EDTA",
                "volumeMl",
                2.5,
                "collectedAt",
                Instant.now().minus(Duration.ofHours(1)).toString())));
    return order;
  }

  private static Map<String, Object> with(String field, Object value) {
    Map<String, Object> order = marrow();
    order.put(field, value);
    return order;
  }

  private static void refused(Object body, int status, String code) {
    HttpResponse<String> answer = clerk.postJson("/api/orders", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(clerk.json(answer)).containsEntry("code", code);
  }

  private static Map<String, Object> registered(Map<String, Object> order) {
    HttpResponse<String> answer = clerk.postJson("/api/orders", order);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return clerk.json(answer);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> firstSpecimen(Map<String, Object> order) {
    Object specimens = Objects.requireNonNull(order.get("specimens"));
    return ((List<Map<String, Object>>) specimens).getFirst();
  }

  @Test
  void an_order_is_registered_read_and_listed() {
    Map<String, Object> order = registered(marrow());
    assertThat(order)
        .containsEntry("phase", "TO_PACK")
        .containsEntry("agreement", "IMSS-IMB-BIOMARCADORES")
        .containsEntry("agreementStanding", "OUTSIDE_ACCEPTED");
    assertThat(firstSpecimen(order)).containsEntry("state", "COLLECTED");
    assertThat(String.valueOf(firstSpecimen(order).get("viableUntil"))).endsWith("Z");
    HttpResponse<String> read = clerk.get("/api/orders/" + order.get("id"));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(clerk.json(read)).containsEntry("id", order.get("id"));
    String label = String.valueOf(firstSpecimen(order).get("label"));
    assertThat(clerk.get("/api/orders?q=" + label).body())
        .contains(String.valueOf(order.get("id")));
    assertThat(clerk.get("/api/orders").body()).contains(String.valueOf(order.get("id")));
  }

  @Test
  void the_same_order_again_gets_the_first_answer_and_another_is_refused() {
    Map<String, Object> order = marrow();
    Map<String, Object> first = registered(order);
    HttpResponse<String> again = clerk.postJson("/api/orders", order);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(clerk.json(again)).containsEntry("id", first.get("id"));
    order.put("physician", "Otra persona");
    refused(order, 422, "ORDER_KEY_REUSED");
  }

  @Test
  void each_wrong_order_gets_its_own_sentence_and_writes_nothing() {
    refused(with("tests", List.of()), 400, "ORDER_WITHOUT_TEST");
    refused(with("tests", List.of("FENOTIPO-LA", "FENOTIPO-LA")), 400, "TEST_ASKED_TWICE");
    refused(with("tests", List.of("NADA")), 400, "TEST_NOT_OFFERED");
    refused(with("tests", List.of("IHC-MAMA")), 422, "FORM_NOT_FOR_TEST");
    refused(with("laboratory", "NINGUNO"), 400, "LABORATORY_UNKNOWN");
    refused(with("physician", ""), 400, "ORDER_FIELD_WRONG");
    refused(with("clientKey", ""), 400, "ORDER_FIELD_WRONG");
    refused(with("specimens", List.of()), 400, "REFERRAL_WITHOUT_SPECIMEN");
    refused(with("specimens", List.of(Map.of("form", "NADA"))), 400, "FORM_UNKNOWN");
    refused(with("replaces", "01J00000000000000000000000"), 404, "REPLACED_ORDER_UNKNOWN");
    refused(with("clinical", Map.of("diagnosisCode", "X")), 400, "DIAGNOSIS_CODE_MALFORMED");
    refused(with("clinical", Map.of("biRads", "9")), 400, "BIRADS_UNKNOWN");
    refused(with("patient", Map.of()), 400, "GIVEN_NAME_MISSING");
    refused(
        with(
            "specimens",
            List.of(
                Map.of(
                    "form",
                    "MEDULA-OSEA",
                    "collectedAt",
                    Instant.now().plus(Duration.ofHours(3)).toString()))),
        400,
        "COLLECTED_IN_THE_FUTURE");
    refused(
        with("specimens", List.of(Map.of("form", "MEDULA-OSEA", "label", "260000000001"))),
        409,
        "LABEL_NOT_AVAILABLE");
  }

  @Test
  void a_preprinted_label_is_taken_once_and_only_from_the_hospitals_own_block() {
    List<LabelNumber> own = handedTo(clerk.actor());
    List<LabelNumber> foreign =
        handedTo(
            SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK).actor());
    String mine = own.getFirst().text();
    Map<String, Object> order =
        registered(with("specimens", List.of(Map.of("form", "MEDULA-OSEA", "label", mine))));
    assertThat(firstSpecimen(order)).containsEntry("label", mine);
    String drawn = String.valueOf(firstSpecimen(registered(marrow())).get("label"));
    for (String taken : List.of(mine, foreign.getFirst().text(), drawn)) {
      refused(
          with("specimens", List.of(Map.of("form", "MEDULA-OSEA", "label", taken))),
          409,
          "LABEL_NOT_AVAILABLE");
    }
    Map<String, String> same = Map.of("form", "MEDULA-OSEA", "label", own.get(1).text());
    refused(with("specimens", List.of(same, same)), 409, "LABEL_NOT_AVAILABLE");
  }

  private List<LabelNumber> handedTo(Actor actor) {
    var allot = trazo.bean(AllotLabelBlock.class);
    return ((Outcome.Done<LabelBlock>) allot.allot(actor, LabelKind.SPECIMEN, 10))
        .value()
        .numbers();
  }

  @Test
  void what_is_no_order_at_all_is_refused_calmly() {
    for (String body : List.of("", "[]", "{", "{\"tests\":\"x\"}", "{\"priority\":\"SOON\"}")) {
      assertThat(clerk.postJson("/api/orders", body).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  void another_hospital_finds_nothing() {
    Map<String, Object> order = registered(marrow());
    Object specimen = firstSpecimen(order).get("id");
    SignedIn stranger = SignedIn.as(trazo, NewFacilities.hospital(trazo).id(), Role.HOSPITAL_CLERK);
    assertThat(stranger.get("/api/orders/" + order.get("id")).statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/orders/x").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/api/specimens/" + specimen + "/timeline").statusCode())
        .isEqualTo(404);
    assertThat(
            stranger
                .postJson(
                    "/api/specimens/" + specimen + "/collection",
                    Map.of("collectedAt", Instant.now().toString()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_collection_is_recorded_once_and_starts_the_hours() {
    Map<String, Object> order =
        registered(
            with(
                "specimens",
                List.of(Map.of("form", "MEDULA-OSEA", "anticoagulant", "SODIUM_HEPARIN"))));
    assertThat(order).containsEntry("phase", "AWAITING_COLLECTION");
    String path = "/api/specimens/" + firstSpecimen(order).get("id");
    assertThat(clerk.postJson(path + "/collection", Map.of()).statusCode()).isEqualTo(400);
    var taken = Map.of("collectedAt", Instant.now().minus(Duration.ofMinutes(9)).toString());
    HttpResponse<String> answer = clerk.postJson(path + "/collection", taken);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(clerk.json(answer).get("viableUntil")).isNotNull();
    assertThat(clerk.postJson(path + "/collection", taken).body()).isEqualTo(answer.body());
    var other = Map.of("collectedAt", Instant.now().minus(Duration.ofMinutes(8)).toString());
    assertThat(clerk.postJson(path + "/collection", other).statusCode()).isEqualTo(409);
    assertThat(clerk.get(path + "/timeline").body())
        .contains("\"event\":\"COLLECTED\"")
        .contains("\"hl7Code\":\"S39\"")
        .contains("\"late\":true");
  }

  @Test
  void a_box_goes_from_open_to_handed_over() {
    Map<String, Object> order = registered(marrow());
    HttpResponse<String> opened = clerk.postJson("/api/shipments", Map.of("laboratory", "CIBIOR"));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    String id = String.valueOf(clerk.json(opened).get("id"));
    String path = "/api/shipments/" + id;
    var manifest = Map.of("packages", 1, "contact", "Ana Ríos, 443 555 0101");
    assertThat(clerk.postJson(path + "/close", manifest).statusCode()).isEqualTo(422);
    HttpResponse<String> packed =
        clerk.postJson(
            "/api/scans",
            Map.of(
                "scanId",
                trazo.bean(Ids.class).next(),
                "raw",
                firstSpecimen(order).get("label"),
                "mode",
                "PACK",
                "context",
                id));
    assertThat(packed.body()).contains("RECORDED");
    assertThat(clerk.postJson(path + "/close", Map.of("packages", 1)).statusCode()).isEqualTo(400);
    assertThat(clerk.json(clerk.postJson(path + "/close", manifest)))
        .containsEntry("status", "CLOSED");
    assertThat(clerk.json(clerk.postJson(path + "/hand", Map.of("courier", "Estafeta"))))
        .containsEntry("status", "IN_TRANSIT");
    assertThat(clerk.postJson(path + "/cancel", Map.of()).statusCode()).isEqualTo(409);
    assertThat(clerk.get(path).body()).contains("\"state\":\"IN_TRANSIT\"");
    assertThat(clerk.postJson("/api/shipments", Map.of("laboratory", "NADIE")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void the_operations_are_described() {
    HttpResponse<String> description = clerk.get("/api/openapi/trazo-1.yml");
    assertThat(description.statusCode()).isEqualTo(200);
    assertThat(description.body())
        .contains("/api/orders/{id}")
        .contains("/api/shipments/{id}/hand")
        .contains("/api/specimens/{id}/timeline")
        .doesNotContain("/hospital");
  }
}
