package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.FacilityKind;
import mx.trazo.network.MexicanState;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelNumbers;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Every reading gets its answer, its sentence and its row; only good ones change anything. */
class ScanApiIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void a_box_is_packed_received_and_accepted_by_scan() throws SQLException {
    List<Specimen> blocks = Referrals.travelling(referrals.breast(clerk.actor(), 2));
    Shipment box = referrals.box(clerk.actor());
    for (Specimen block : blocks) {
      Map<String, Object> packed = scan(clerk, label(block), "PACK", box.id().value());
      assertThat(packed).containsEntry("verdict", "RECORDED").containsEntry("state", "PACKED");
      assertThat(said(packed)).contains(label(block)).endsWith(".");
    }
    referrals.dispatch(clerk.actor(), box);

    Map<String, Object> opened = scan(technician, box.box().text(), "RECEIVE", "");
    assertThat(opened)
        .containsEntry("verdict", "CONTEXT")
        .containsEntry("shipment", box.id().value());
    Map<String, Object> received =
        scan(technician, label(blocks.get(0)), "RECEIVE", box.id().value());
    assertThat(received)
        .containsEntry("verdict", "RECORDED")
        .containsEntry("state", "ARRIVED")
        .containsEntry("stateText", "Recibida")
        .containsEntry("container", blocks.get(0).id().value());
    Map<String, Object> accepted = scan(technician, label(blocks.get(0)), "ACCEPT", "");
    assertThat(accepted).containsEntry("verdict", "RECORDED").containsEntry("state", "ACCEPTED");
    Map<String, Object> cut = scan(technician, label(blocks.get(0)), "STEP", "IHC-CORTE");
    assertThat(cut).containsEntry("verdict", "RECORDED").containsEntry("state", "IN_PROCESS");
    assertThat(events(blocks.get(1))).as("what was not read stays on its way").isEqualTo(3);
  }

  @Test
  void each_bad_barcode_has_its_sentence_and_its_row_and_changes_nothing() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    String good = label(block);
    String damaged = good.substring(0, 11) + (char) ('0' + (good.charAt(11) - '0' + 3) % 10);
    String unregistered =
        trazo
            .bean(LabelNumbers.class)
            .take(technician.actor().scope(), 1, java.time.Instant.now())
            .getFirst()
            .text();
    Map<String, String> bad = new HashMap<>();
    bad.put(unregistered, "CONTAINER_NEVER_ORDERED");
    bad.put(damaged, "LABEL_DAMAGED");
    bad.put("GARN710512MDFRXN09", "LABEL_FOREIGN");
    bad.put(good + good, "LABEL_DOUBLED");
    bad.put(good.substring(0, 9), "LABEL_LENGTH");
    bad.put("", "LABEL_EMPTY");
    bad.put("9".repeat(200), "LABEL_TOO_LONG");
    bad.put(controlCode(), "WRONG_LABEL_TYPE");
    List<String> sentences = new ArrayList<>();
    for (Map.Entry<String, String> reading : bad.entrySet()) {
      long rows = attempts(technician);
      Map<String, Object> answer = scan(technician, reading.getKey(), "RECEIVE", box.id().value());
      assertThat(answer).as(reading.getKey()).containsEntry("code", reading.getValue());
      assertThat(answer.get("verdict")).isIn("REFUSED", "UNKNOWN", "DAMAGED");
      sentences.add(said(answer));
      assertThat(attempts(technician)).isEqualTo(rows + 1);
    }
    assertThat(sentences)
        .doesNotHaveDuplicates()
        .allSatisfy(s -> {
          assertThat(s).endsWith(".").doesNotContain("{", "GARN710512MDFRXN09");
        });
    assertThat(events(block)).isEqualTo(3);
  }

  @Test
  void a_box_and_a_sample_for_another_laboratory_are_told_apart() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    Facility elsewhere =
        NewFacilities.register(trazo, "IMSS", FacilityKind.LABORATORY, MexicanState.MN, "Morelia");
    SignedIn stranger = SignedIn.as(trazo, elsewhere.id(), Role.TECHNICIAN);

    assertThat(scan(stranger, box.box().text(), "RECEIVE", ""))
        .containsEntry("code", "BOX_FOR_ANOTHER_LABORATORY")
        .doesNotContainKey("shipment");
    assertThat(scan(stranger, label(block), "RECEIVE", ""))
        .containsEntry("code", "BELONGS_TO_ANOTHER_LABORATORY")
        .doesNotContainKey("container");
    assertThat(attempts(stranger)).isEqualTo(2);
    assertThat(events(block)).isEqualTo(3);
  }

  @Test
  void a_container_lies_in_one_box_only() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment first = referrals.box(clerk.actor());
    Shipment second = referrals.box(clerk.actor());
    referrals.pack(clerk.actor(), first, block);
    Map<String, Object> answer = scan(clerk, label(block), "PACK", second.id().value());
    assertThat(answer)
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "CONTAINER_IN_ANOTHER_BOX");
    assertThat(said(answer)).contains(first.box().text());
    assertThat(events(block)).isEqualTo(2);
    assertThat(scan(clerk, label(block), "UNPACK", first.id().value()))
        .containsEntry("verdict", "RECORDED");
  }

  @Test
  void the_facts_of_a_sentence_are_words_and_local_hours() {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    scan(clerk, label(block), "PACK", box.id().value());
    Map<String, Object> again = scan(clerk, label(block), "PACK", box.id().value());
    assertThat(again).containsEntry("verdict", "ALREADY");
    assertThat(said(again))
        .contains(clerk.actor().displayName())
        .doesNotContain("Z,", "T0", "T1", "T2");
    Map<String, Object> early = scan(technician, label(block), "ACCEPT", "");
    assertThat(said(early)).contains("«Empacada»", "Recíbala primero").doesNotContain("PACKED");
    scan(technician, label(block), "RECEIVE", "");
    scan(technician, label(block), "ACCEPT", "");
    Map<String, Object> late = scan(clerk, label(block), "PACK", box.id().value());
    assertThat(said(late)).contains("«Aceptada»", "«Empaque»").doesNotContain("ACCEPTED", "PACKED");
  }

  @Test
  void the_same_reading_gets_its_first_answer_and_another_body_is_refused() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    Map<String, String> body = body(label(block), "PACK", box.id().value());
    Map<String, Object> first = clerk.json(clerk.postJson("/api/scans", body));
    Map<String, Object> second = clerk.json(clerk.postJson("/api/scans", body));
    assertThat(first).containsEntry("repeated", false);
    assertThat(second).containsEntry("repeated", true);
    second.put("repeated", false);
    second.remove("skewSeconds");
    first.remove("skewSeconds");
    assertThat(second).isEqualTo(first);

    Map<String, String> other = new HashMap<>(body);
    other.put("raw", "123");
    HttpResponse<String> refused = clerk.postJson("/api/scans", other);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(clerk.json(refused)).containsEntry("code", "SCAN_ID_REUSED");
    assertThat(events(block)).isEqualTo(2);
  }

  @Test
  void eight_stations_at_one_container_make_one_event() throws Exception {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    scan(technician, box.box().text(), "RECEIVE", "");
    List<Object> verdicts = new ArrayList<>();
    try (ExecutorService stations = Executors.newFixedThreadPool(8)) {
      List<Future<Map<String, Object>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(
            stations.submit(() -> scan(technician, label(block), "RECEIVE", box.id().value())));
      }
      for (Future<Map<String, Object>> answer : answers) {
        verdicts.add(answer.get().get("verdict"));
      }
    }
    assertThat(verdicts).containsOnlyOnce("RECORDED").filteredOn("ALREADY"::equals).hasSize(7);
    assertThat(events(block)).isEqualTo(4);
  }

  @Test
  void what_cannot_be_a_reading_is_not_one() throws SQLException {
    long rows = attempts(technician);
    for (Map<String, String> wrong :
        List.of(
            Map.of("scanId", "x"),
            Map.of("scanId", "'; DROP TABLE"),
            Map.of("mode", "DANCE"),
            Map.of("context", "not-a-box"),
            Map.of("station", "x".repeat(41)),
            Map.of("occurredAt", "yesterday"),
            Map.of("occurredAt", "+999999999-12-31T23:59:59Z"))) {
      Map<String, String> body = new HashMap<>(body("260000000017", "RECEIVE", ""));
      body.putAll(wrong);
      HttpResponse<String> answer = technician.postJson("/api/scans", body);
      assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(400);
      assertThat(answer.body()).contains(wrong.keySet().iterator().next());
    }
    assertThat(technician.postJson("/api/scans", "{").statusCode()).isEqualTo(400);
    assertThat(technician.postJson("/api/scans", "[]").statusCode()).isEqualTo(400);
    Map<String, String> endless = new HashMap<>(body("1".repeat(20_000), "RECEIVE", ""));
    assertThat(technician.postJson("/api/scans", endless).statusCode()).isEqualTo(413);
    assertThat(clerk.postJson("/api/scans", body("1", "ACCEPT", "")).statusCode())
        .as("a hospital accepts nothing")
        .isEqualTo(403);
    assertThat(attempts(technician)).isEqualTo(rows);
  }

  @Test
  void a_clock_that_is_wrong_is_told() {
    Map<String, String> body = new HashMap<>(body("123", "RECEIVE", ""));
    body.put("deviceNow", java.time.Instant.now().plus(Duration.ofHours(25)).toString());
    Map<String, Object> answer = technician.json(technician.postJson("/api/scans", body));
    assertThat(Long.parseLong(String.valueOf(answer.get("skewSeconds"))))
        .isBetween(89_900L, 90_100L);
  }

  private static String said(Map<String, Object> answer) {
    return String.valueOf(answer.get("message"));
  }

  private static String controlCode() {
    return new LabelCode.ControlCode(mx.trazo.specimen.label.ControlOrder.UNDO).text();
  }

  private static String label(Specimen container) {
    return container.label().text();
  }

  private Map<String, Object> scan(SignedIn who, String raw, String mode, String context) {
    HttpResponse<String> answer = who.postJson("/api/scans", body(raw, mode, context));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return who.json(answer);
  }

  private static Map<String, String> body(String raw, String mode, String context) {
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
        java.time.Instant.now().toString(),
        "station",
        "puesto de prueba");
  }

  private long events(Specimen container) throws SQLException {
    return count(
        "SELECT COUNT(*) FROM custody_event WHERE container_id = ?", container.id().value());
  }

  private long attempts(SignedIn who) throws SQLException {
    return count(
        "SELECT COUNT(*) FROM scan_attempt WHERE account_id = ?", who.actor().account().value());
  }

  private long count(String sql, String parameter) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
