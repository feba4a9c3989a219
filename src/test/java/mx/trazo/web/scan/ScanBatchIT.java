package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Several readings in one request are recorded as if each came alone, in their order. */
class ScanBatchIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void readings_are_recorded_in_the_order_of_the_list() throws SQLException {
    List<Specimen> blocks = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      blocks.addAll(Referrals.travelling(referrals.breast(clerk.actor(), 6)));
    }
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    List<Specimen> shuffled = new ArrayList<>(blocks);
    java.util.Collections.shuffle(shuffled, new java.util.Random(7));
    List<Map<String, String>> scans = new ArrayList<>();
    shuffled.forEach(b -> scans.add(reading(b.label().text(), "RECEIVE", box.id().value())));
    List<Map<String, Object>> lines = batch(scans);
    assertThat(lines).allSatisfy(line -> assertThat(line).containsEntry("status", 200));
    assertThat(arrivals(box)).isEqualTo(shuffled.stream().map(b -> b.id().value()).toList());
  }

  @Test
  void one_that_is_refused_or_unreadable_stops_none() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 3));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    String in = box.id().value();
    Map<String, String> wrongField = new HashMap<>(reading("1", "RECEIVE", in));
    wrongField.put("occurredAt", "ayer");
    List<Map<String, Object>> lines =
        batch(
            List.of(
                reading(blocks.get(0).label().text(), "RECEIVE", in),
                reading(blocks.get(0).label().text(), "RECEIVE", in),
                reading("123", "RECEIVE", in),
                wrongField,
                reading(blocks.get(2).label().text(), "RECEIVE", in)));
    assertThat(lines)
        .extracting(line -> line.get("status"))
        .containsExactly(200, 200, 200, 400, 200);
    assertThat(verdict(lines.get(0))).isEqualTo("RECORDED");
    assertThat(verdict(lines.get(1))).isEqualTo("ALREADY");
    assertThat(verdict(lines.get(2))).isEqualTo("DAMAGED");
    assertThat(String.valueOf(lines.get(3).get("message"))).contains("occurredAt");
    assertThat(verdict(lines.get(4))).isEqualTo("RECORDED");
    assertThat(arrivals(box)).hasSize(2);
  }

  @Test
  void one_that_the_role_may_not_stops_none() {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    List<Map<String, Object>> lines =
        batch(
            clerk,
            List.of(
                reading(block.label().text(), "ACCEPT", ""),
                reading(block.label().text(), "PACK", box.id().value())));
    assertThat(lines.getFirst()).containsEntry("status", 403);
    assertThat(String.valueOf(lines.getFirst().get("message"))).endsWith(".");
    assertThat(verdict(lines.getLast())).isEqualTo("RECORDED");
  }

  @Test
  void a_batch_sent_again_with_more_behind_it_repeats_nothing() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 4));
    Shipment box = referrals.dispatched(clerk.actor(), blocks);
    List<Map<String, String>> scans = new ArrayList<>();
    blocks.forEach(b -> scans.add(reading(b.label().text(), "RECEIVE", box.id().value())));
    batch(scans.subList(0, 3));
    List<Map<String, Object>> lines = batch(scans);
    assertThat(lines)
        .extracting(line -> reply(line).get("repeated"))
        .containsExactly(true, true, true, false);
    assertThat(lines).allSatisfy(line -> assertThat(verdict(line)).isEqualTo("RECORDED"));
    assertThat(arrivals(box)).hasSize(4);

    Map<String, String> other = new HashMap<>(scans.get(0));
    other.put("raw", "123");
    List<Map<String, Object>> reused = batch(List.of(other));
    assertThat(reused.getFirst())
        .containsEntry("status", 422)
        .containsEntry("code", "SCAN_ID_REUSED");
  }

  @Test
  void a_batch_has_limits() {
    assertThat(post(Map.of("scans", List.of())).statusCode()).isEqualTo(400);
    assertThat(post(Map.of()).statusCode()).isEqualTo(400);
    List<Map<String, String>> many = new ArrayList<>();
    for (int i = 0; i < 101; i++) {
      many.add(reading("123", "RECEIVE", ""));
    }
    assertThat(post(Map.of("scans", many)).statusCode()).isEqualTo(400);
    assertThat(
            post(Map.of("scans", List.of(reading("1".repeat(300_000), "RECEIVE", ""))))
                .statusCode())
        .isEqualTo(413);
    assertThat(technician.postJson("/api/scans/batch", "{\"scans\":[null]}").body())
        .contains("\"status\":400");
  }

  private List<Map<String, Object>> batch(List<Map<String, String>> scans) {
    return batch(technician, scans);
  }

  private List<Map<String, Object>> batch(SignedIn who, List<Map<String, String>> scans) {
    HttpResponse<String> answer =
        who.postJson(
            "/api/scans/batch", Map.of("deviceNow", Instant.now().toString(), "scans", scans));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return maps(Objects.requireNonNull(who.json(answer).get("lines")));
  }

  private HttpResponse<String> post(Map<String, Object> body) {
    return technician.postJson("/api/scans/batch", body);
  }

  @SuppressWarnings("unchecked") // JSON as the server writes it
  private static List<Map<String, Object>> maps(Object value) {
    return (List<Map<String, Object>>) value;
  }

  @SuppressWarnings("unchecked") // JSON as the server writes it
  private static Map<String, Object> reply(Map<String, Object> line) {
    return (Map<String, Object>) Objects.requireNonNull(line.get("reply"));
  }

  private static String verdict(Map<String, Object> line) {
    return String.valueOf(reply(line).get("verdict"));
  }

  private static Map<String, String> reading(String raw, String mode, String context) {
    return Map.of(
        "scanId",
        UUID.randomUUID().toString(),
        "raw",
        raw,
        "mode",
        mode,
        "context",
        context,
        "occurredAt",
        Instant.now().toString(),
        "station",
        "puesto de prueba");
  }

  private List<String> arrivals(Shipment box) throws SQLException {
    List<String> containers = new ArrayList<>();
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT e.container_id FROM custody_event e"
                    + " WHERE e.type = 'ARRIVED' AND e.context = ? ORDER BY e.recorded_at")) {
      statement.setString(1, box.id().value());
      try (ResultSet result = statement.executeQuery()) {
        while (result.next()) {
          containers.add(result.getString(1));
        }
      }
    }
    return containers;
  }
}
