package mx.trazo.web.hospital;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Role;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.testing.Referrals;
import mx.trazo.testing.RunningTrazo;
import mx.trazo.testing.SignedIn;

/** A hospital of its own whose bone marrow lies on the laboratory's reading desk. */
final class CriticalStory {
  final RunningTrazo trazo;
  final Facility hospital;
  final SignedIn clerk;
  final SignedIn physician;
  final SignedIn technician;
  final SignedIn ana;
  final SignedIn beto;
  final String order;
  final String test;
  final Specimen tube;
  private int seen;

  CriticalStory(RunningTrazo trazo) {
    this.trazo = trazo;
    var referrals = new Referrals(trazo);
    hospital = NewFacilities.hospital(trazo);
    clerk = SignedIn.as(trazo, hospital.id(), Role.HOSPITAL_CLERK);
    physician = SignedIn.as(trazo, hospital.id(), Role.REQUESTING_PHYSICIAN);
    technician = SignedIn.as(trazo, referrals.laboratory(), Role.TECHNICIAN);
    ana = SignedIn.as(trazo, referrals.laboratory(), Role.SPECIALIST);
    beto = SignedIn.as(trazo, referrals.laboratory(), Role.SPECIALIST);
    RegisteredReferral referral = referrals.marrow(clerk.actor(), Duration.ofHours(8));
    tube = Referrals.travelling(referral).getFirst();
    order = referral.order().id().value();
    test = referral.order().tests().getFirst().id().value();
    Shipment box = referrals.dispatched(clerk.actor(), Referrals.travelling(referral));
    scan("RECEIVE", box.box().text(), "");
    scan("RECEIVE", tube.label().text(), box.id().value());
    scan("ACCEPT", tube.label().text(), "");
  }

  /** The form of the case with a conclusion. */
  Map<String, String> form(String conclusion) {
    String of = tube.id().value() + ".FLOW.";
    Map<String, String> form = new HashMap<>();
    form.put("visto", String.valueOf(seen));
    form.put(of + "VIABILITY", "92");
    form.put(of + "BLASTS", conclusion.equals("NO_LEUKAEMIA") ? "1" : "85");
    form.put(of + "MARKER.0.NAME", "CD19");
    form.put(of + "MARKER.0.POPULATION", "Blastos");
    form.put(of + "MARKER.0.INTENSITY", "BRIGHT");
    form.put(of + "SCHEME", "EUROFLOW");
    form.put(of + "SCHEME_VERSION", "ALOT");
    form.put(of + "CONCLUSION", conclusion);
    form.put(of + "INTERPRETATION", "Texto de prueba");
    return form;
  }

  /** Ana writes and signs; answers what the server answered. */
  HttpResponse<String> verify(Map<String, String> form) {
    HttpResponse<String> answer = ana.postForm("/lectura/" + test + "/validar", form);
    seen =
        number(
            "SELECT MAX(v.revision) FROM report_version v JOIN report r ON r.id = v.report_id"
                + " AND v.number = r.latest WHERE r.ordered_test_id = ?",
            test);
    return answer;
  }

  /** Beto releases what Ana signed. */
  HttpResponse<String> release(Map<String, String> more) {
    Map<String, String> form = new HashMap<>(more);
    form.put("visto", String.valueOf(seen));
    return beto.postForm("/lectura/" + test + "/liberar", form);
  }

  /** Ana signs a conclusion and Beto releases it. */
  void released(String conclusion) {
    assertThat(verify(form(conclusion)).statusCode()).isEqualTo(303);
    assertThat(release(Map.of()).statusCode()).isEqualTo(303);
  }

  /** Another version, with another conclusion, released. */
  void corrected(String conclusion) {
    assertThat(
            ana.postForm(
                    "/lectura/" + test + "/corregir",
                    Map.of("tipo", "CORRECTED", "motivo", "Se revisó de nuevo"))
                .statusCode())
        .isEqualTo(303);
    seen = 1;
    released(conclusion);
  }

  /** The path of the hospital's page of its last notice. */
  String notice() {
    return "/hospital/resultados/criticos/" + id();
  }

  /** The last notice's id. */
  String id() {
    return text(
        "SELECT id FROM critical_notice WHERE order_id = ? ORDER BY version DESC LIMIT 1", order);
  }

  /** How many notices there are about the order. */
  int notices() {
    return number("SELECT COUNT(*) FROM critical_notice WHERE order_id = ?", order);
  }

  /** The report's id. */
  String report() {
    return text("SELECT id FROM report WHERE order_id = ?", order);
  }

  /** The path of its PDF for the hospital. */
  String pdf() {
    return "/hospital/solicitudes/" + order + "/informes/" + report() + ".pdf";
  }

  int number(String sql, String parameter) {
    String found = text(sql, parameter);
    return found == null ? 0 : Integer.parseInt(found);
  }

  String text(String sql, String parameter) {
    try (Connection connection = trazo.adminConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet result = statement.executeQuery()) {
        assertThat(result.next()).as(sql).isTrue();
        return result.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void scan(String mode, String raw, String context) {
    HttpResponse<String> answer =
        technician.postJson(
            "/api/scans",
            Map.of(
                "scanId",
                trazo.bean(Ids.class).next(),
                "raw",
                raw,
                "mode",
                mode,
                "context",
                context));
    assertThat(answer.body()).containsAnyOf("\"RECORDED\"", "\"CONTEXT\"");
  }
}
