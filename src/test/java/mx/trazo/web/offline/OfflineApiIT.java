package mx.trazo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelSymbols;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a device without a network sends later: each command may come twice and happens once. */
class OfflineApiIT {
  private static RunningTrazo trazo;
  private static SignedIn clerk;

  @BeforeAll
  static void open() {
    trazo = RunningTrazo.shared();
    Facility hospital =
        NewFacilities.register(trazo, "IMB", FacilityKind.HOSPITAL, MexicanState.BC, "Ensenada");
    clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  }

  @Test
  void the_kit_holds_the_same_secret_at_every_sign_in_and_another_for_everybody_else() {
    Map<String, Object> kit = clerk.json(clerk.get("/api/offline-kit"));
    assertThat(text(kit, "secret")).hasSize(43);
    assertThat(clerk.json(clerk.get("/api/offline-kit")))
        .containsEntry("secret", kit.get("secret"));
    assertThat(kit).containsEntry("zone", "America/Tijuana");
    assertThat((List<?>) kit.get("tests")).isNotEmpty();
    assertThat((List<?>) kit.get("laboratories")).isNotEmpty();
    SignedIn other = SignedIn.as(trazo, clerk.actor().facility(), Role.HOSPITAL_CLERK);
    assertThat(other.json(other.get("/api/offline-kit")).get("secret"))
        .isNotEqualTo(kit.get("secret"));
  }

  @Test
  void a_block_brings_each_number_once_with_the_symbol_of_its_label() {
    List<Map<String, Object>> first = numbers("SPECIMEN", 50);
    List<Map<String, Object>> second = numbers("BOX", 10);
    Set<Object> codes = new HashSet<>();
    first.forEach(number -> codes.add(number.get("code")));
    second.forEach(number -> codes.add(number.get("code")));
    assertThat(codes).hasSize(60);
    LabelCode code = LabelCode.parse(text(first.getLast(), "code")).orElseThrow();
    assertThat(first.getLast().get("symbol")).isEqualTo(hex(code));
    assertThat(clerk.postJson("/api/label-blocks", Map.of("size", 9)).statusCode()).isEqualTo(400);
    assertThat(clerk.postJson("/api/label-blocks", Map.of("kind", "USER")).statusCode())
        .isEqualTo(400);
  }

  @Test
  void everything_from_the_order_to_the_courier_may_be_said_twice() {
    List<Map<String, Object>> labels = numbers("SPECIMEN", 10);
    String box = text(numbers("BOX", 10).getFirst(), "code");
    String label = text(labels.getFirst(), "code");
    Map<String, Object> order = OfflineOrders.marrow("cama 4", label);
    String taken = ago(Duration.ofHours(2));
    String left = ago(Duration.ofHours(1));
    assertThat(clerk.postJson("/api/orders", order).statusCode()).isEqualTo(201);
    assertThat(clerk.postJson("/api/orders", order).statusCode()).isEqualTo(200);
    sameTwice("/api/specimens/collections", Map.of("label", label, "collectedAt", taken));
    var where = Map.of("laboratory", "CIBIOR", "box", box);
    HttpResponse<String> opened = clerk.postJson("/api/shipments", where);
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    assertThat(clerk.postJson("/api/shipments", where).body()).isEqualTo(opened.body());
    String id = text(clerk.json(opened), "id");
    var scan =
        Map.of(
            "scanId",
            "prueba-" + label,
            "raw",
            label,
            "mode",
            "PACK",
            "context",
            id,
            "occurredAt",
            left,
            "station",
            "sin red");
    assertThat(clerk.postJson("/api/scans", scan).body()).contains("\"verdict\":\"RECORDED\"");
    assertThat(clerk.postJson("/api/scans", scan).body()).contains("\"repeated\":true");
    sameTwice(
        "/api/shipments/" + id + "/close",
        Map.of("packages", 1, "contact", "Q. Ana Soto, 646 000 0000"));
    sameTwice(
        "/api/shipments/" + id + "/hand",
        Map.of("courier", "Estafeta", "guide", "G-1", "handedAt", left));
    assertThat(clerk.get("/api/shipments/" + id).body()).contains("\"status\":\"IN_TRANSIT\"");
  }

  @Test
  void what_contradicts_the_first_is_a_conflict() {
    String box = text(numbers("BOX", 10).getFirst(), "code");
    var where = Map.of("laboratory", "CIBIOR", "box", box);
    String id = text(clerk.json(clerk.postJson("/api/shipments", where)), "id");
    SignedIn stranger = SignedIn.anywhere(trazo, Role.HOSPITAL_CLERK);
    assertThat(stranger.postJson("/api/shipments", where).body())
        .contains("BOX_NUMBER_NOT_AVAILABLE");
    assertThat(
            clerk
                .postJson("/api/shipments", Map.of("laboratory", "CIBIOR", "box", "E1"))
                .statusCode())
        .isEqualTo(409);
    assertThat(
            clerk
                .postJson(
                    "/api/shipments/" + id + "/hand",
                    Map.of("courier", "Estafeta", "handedAt", ago(Duration.ofHours(1))))
                .body())
        .contains("SHIPMENT_OUT_OF_TURN");
    assertThat(
            clerk
                .postJson(
                    "/api/specimens/collections",
                    Map.of("label", "260000000009", "collectedAt", ago(Duration.ofHours(1))))
                .statusCode())
        .isEqualTo(404);
  }

  private static void sameTwice(String path, Map<String, Object> body) {
    HttpResponse<String> first = clerk.postJson(path, body);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(clerk.postJson(path, body).body()).isEqualTo(first.body());
  }

  @SuppressWarnings("unchecked") // JSON as the server writes it
  private static List<Map<String, Object>> numbers(String kind, int size) {
    HttpResponse<String> answer =
        clerk.postJson("/api/label-blocks", Map.of("kind", kind, "size", size));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return (List<Map<String, Object>>) Objects.requireNonNull(clerk.json(answer).get("numbers"));
  }

  private static String hex(LabelCode code) {
    var grid = LabelSymbols.dataMatrix(code);
    var out = new StringBuilder();
    for (int i = 0; i < grid.width() * grid.height(); i += 4) {
      int four = 0;
      for (int j = i; j < i + 4; j++) {
        four = four * 2 + (grid.dark().get(j) ? 1 : 0);
      }
      out.append(Integer.toHexString(four));
    }
    return out.append(out.length() % 2 == 0 ? "" : "0").toString();
  }

  private static String text(Map<String, Object> json, String field) {
    return Objects.requireNonNull(json.get(field)).toString();
  }

  private static String ago(Duration age) {
    return Instant.now().minus(age).truncatedTo(ChronoUnit.MICROS).toString();
  }
}
