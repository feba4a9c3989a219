package mx.trazo.web.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyFold;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.EventChain;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Taking back a reading adds an event that leads back, and never removes one. */
class ScanUndoIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Referrals referrals = new Referrals(trazo);
  private final Facility hospital = NewFacilities.hospital(trazo);
  private final SignedIn clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
  private final SignedIn technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);

  @Test
  void an_arrival_is_taken_back_and_may_be_read_again() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    String first = read(technician, block, "RECEIVE", box.id().value(), "RECORDED");
    Map<String, Object> undone = undo(technician, block, first, "WRONG_LABEL");
    assertThat(undone)
        .containsEntry("verdict", "RECORDED")
        .containsEntry("state", "IN_TRANSIT")
        .containsEntry("stateText", "En camino");
    CustodyState state = stateIsItsFold(block);
    assertThat(state.holder()).as("the carrier has it again").isNull();
    assertThat(events(block).getLast().detail().note()).isEqualTo("Leí la etiqueta equivocada");

    assertThat(undo(technician, block, first, "WRONG_LABEL"))
        .containsEntry("verdict", "ALREADY")
        .containsEntry("code", "UNDO_DONE");
    read(technician, block, "RECEIVE", box.id().value(), "RECORDED");
    read(technician, block, "RECEIVE", box.id().value(), "ALREADY");
    assertThat(stateIsItsFold(block).sequence()).isEqualTo(6);
  }

  @Test
  void an_unexpected_arrival_that_is_taken_back_leaves_no_trace_on_the_list() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Specimen stray = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    String first = read(technician, stray, "RECEIVE", box.id().value(), "RECORDED");
    String unexpected = "SELECT COUNT(*) FROM reception_unexpected WHERE container_id = ?";
    assertThat(count(unexpected, stray)).isEqualTo(1);
    assertThat(undo(technician, stray, first, "NOT_PRESENT")).containsEntry("state", "COLLECTED");
    assertThat(count(unexpected, stray)).isZero();
    CustodyState state = stateIsItsFold(stray);
    assertThat(state.holder()).isEqualTo(hospital.id());
  }

  @Test
  void packing_is_taken_back_while_the_box_is_open() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.box(clerk.actor());
    String inside = "SELECT COUNT(*) FROM shipment_item WHERE inside_id = ?";
    String packed = read(clerk, block, "PACK", box.id().value(), "RECORDED");
    assertThat(undo(clerk, block, packed, "WRONG_PLACE")).containsEntry("state", "COLLECTED");
    assertThat(count(inside, block)).isZero();
    read(clerk, block, "PACK", box.id().value(), "RECORDED");
    String unpacked = read(clerk, block, "UNPACK", box.id().value(), "RECORDED");
    assertThat(undo(clerk, block, unpacked, "TRIAL")).containsEntry("state", "PACKED");
    assertThat(count(inside, block)).isEqualTo(1);
    stateIsItsFold(block);

    Specimen other = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    String last = read(clerk, other, "PACK", box.id().value(), "RECORDED");
    referrals.dispatch(clerk.actor(), box);
    assertThat(undo(clerk, other, last, "TRIAL")).containsEntry("code", "UNDO_LATER_EVENT");
  }

  @Test
  void steps_that_made_nothing_are_taken_back_and_others_are_not() throws SQLException {
    Specimen marrow =
        Referrals.travelling(referrals.marrow(clerk.actor(), Duration.ofHours(30))).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(marrow));
    read(technician, marrow, "RECEIVE", box.id().value(), "RECORDED");
    String accepted = read(technician, marrow, "ACCEPT", "", "RECORDED");
    assertThat(undo(technician, marrow, accepted, "TRIAL"))
        .containsEntry("verdict", "REFUSED")
        .containsEntry("code", "UNDO_HAD_CONSEQUENCES")
        .extractingByKey("message")
        .asString()
        .contains("«Aceptación»");
    String prepared = read(technician, marrow, "STEP", "FLU-PREPARACION", "RECORDED");
    assertThat(undo(technician, marrow, prepared, "WRONG_PLACE"))
        .containsEntry("state", "ACCEPTED");
    read(technician, marrow, "STEP", "FLU-PREPARACION", "RECORDED");
    read(technician, marrow, "STEP", "FLU-ADQUISICION", "RECORDED");
    String reading = read(technician, marrow, "STEP", "FLU-LECTURA", "RECORDED");
    String open =
        "SELECT COUNT(*) FROM work_item w JOIN specimen s ON s.order_id = w.order_id"
            + " WHERE w.state = 'AT_READING' AND s.id = ?";
    assertThat(count(open, marrow)).isEqualTo(1);
    assertThat(undo(technician, marrow, reading, "NOT_PRESENT"))
        .containsEntry("state", "IN_PROCESS");
    assertThat(count(open, marrow)).isZero();
    stateIsItsFold(marrow);
  }

  @Test
  void only_ones_own_last_reading_of_a_moment_ago_is_taken_back() throws SQLException {
    Specimen block = Referrals.travelling(referrals.breast(clerk.actor(), 1)).getFirst();
    Shipment box = referrals.dispatched(clerk.actor(), List.of(block));
    String first = read(technician, block, "RECEIVE", box.id().value(), "RECORDED");
    SignedIn colleague = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
    assertThat(undo(colleague, block, first, "TRIAL"))
        .containsEntry("code", "UNDO_NOT_YOURS")
        .extractingByKey("message")
        .asString()
        .contains(technician.actor().displayName());
    assertThat(undo(technician, block, first, "")).containsEntry("code", "UNDO_NEEDS_REASON");
    assertThat(undo(technician, block, UUID.randomUUID().toString(), "TRIAL"))
        .containsEntry("code", "UNDO_NOTHING");
    long before = events(block).size();
    older(block, Duration.ofMinutes(6));
    assertThat(undo(technician, block, first, "TRIAL")).containsEntry("code", "UNDO_TOO_LATE");
    assertThat(events(block)).hasSize((int) before);
  }

  private Map<String, Object> undo(SignedIn who, Specimen block, String scan, String reason) {
    Map<String, String> body = new HashMap<>(body(block, "UNDO", scan));
    body.put("reason", reason);
    return answer(who, body);
  }

  private String read(SignedIn who, Specimen block, String mode, String context, String verdict) {
    Map<String, String> body = body(block, mode, context);
    assertThat(answer(who, body)).containsEntry("verdict", verdict);
    return body.getOrDefault("scanId", "");
  }

  private static Map<String, Object> answer(SignedIn who, Map<String, String> body) {
    HttpResponse<String> answer = who.postJson("/api/scans", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return who.json(answer);
  }

  private static Map<String, String> body(Specimen block, String mode, String context) {
    return Map.of(
        "scanId",
        UUID.randomUUID().toString(),
        "raw",
        block.label().text(),
        "mode",
        mode,
        "context",
        context,
        "occurredAt",
        Instant.now().toString(),
        "station",
        "puesto de prueba");
  }

  private List<CustodyEvent> events(Specimen block) {
    return trazo.bean(CustodyStore.class).listEvents(clerk.actor().scope(), block.id());
  }

  private CustodyState stateIsItsFold(Specimen block) {
    List<CustodyEvent> events = events(block);
    assertThat(EventChain.firstBroken(events)).isEmpty();
    CustodyState state =
        trazo.bean(CustodyStore.class).find(clerk.actor().scope(), block.id()).orElseThrow();
    assertThat(CustodyFold.all(state.container(), hospital.id(), events)).isEqualTo(state);
    return state;
  }

  private void older(Specimen block, Duration age) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "UPDATE custody_event SET recorded_at = recorded_at - INTERVAL ? SECOND"
                    + " WHERE container_id = ?")) {
      statement.setLong(1, age.toSeconds());
      statement.setString(2, block.id().value());
      statement.executeUpdate();
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
    }
  }

  private long count(String sql, Specimen block) throws SQLException {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, block.id().value());
      try (ResultSet result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    }
  }
}
