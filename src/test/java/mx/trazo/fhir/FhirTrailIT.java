package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import mx.trazo.testing.AuditRows;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.junit.jupiter.api.Test;

/** Every call to the exchange leaves rows that say who touched what by which route, once each. */
class FhirTrailIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);

  @Test
  void what_is_sent_and_read_is_named_and_what_is_refused_or_empty_has_a_row_too()
      throws SQLException {
    HttpResponse<String> sent = hospital.calls().post("", new BreastOrder(trazo).json());
    String patient = id(sent, "Patient");
    String order = id(sent, "ServiceRequest").split("\\.", 2)[0];
    String specimen = id(sent, "Specimen");
    assertThat(AuditRows.of(trazo, sent))
        .as(sent.body())
        .containsExactlyInAnyOrder(
            "WRITE|" + patient + "|OK|null|null", "WRITE|" + order + "|OK|POST /fhir|null");

    assertThat(rowsOf("/Specimen/" + specimen))
        .containsExactly("READ|" + specimen + "|OK|GET /fhir/{+path}|null");
    assertThat(rowsOf("/Specimen?_id=" + specimen))
        .containsExactly("READ|" + specimen + "|OK|GET /fhir/{+path}|null");
    assertThat(rowsOf("/Specimen?identifier=000000000000"))
        .containsExactly("READ|null|OK|GET /fhir/{+path}|null");
    assertThat(rowsOf("/Specimen/01ARZ3NDEKTSV4RRFFQ69G5FAV"))
        .containsExactly("READ|null|DENIED|GET /fhir/{+path}|HTTP 404");

    TestClient stranger = TestClient.ofNewHospital(trazo);
    assertThat(AuditRows.of(trazo, stranger.calls().get("/Specimen/" + specimen)))
        .containsExactly("READ|null|DENIED|GET /fhir/{+path}|HTTP 404");
  }

  @Test
  void what_a_batch_read_is_named_beside_the_batch() throws SQLException {
    HttpResponse<String> sent = hospital.calls().post("", new BreastOrder(trazo).json());
    String specimen = id(sent, "Specimen");
    var batch = new Bundle();
    batch.setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Specimen/" + specimen);
    HttpResponse<String> answer =
        hospital.calls().post("", FhirCalls.R4.newJsonParser().encodeResourceToString(batch));
    assertThat(AuditRows.of(trazo, answer))
        .containsExactly(
            "READ|" + specimen + "|OK|POST /fhir|null", "WRITE|null|OK|POST /fhir|null");
  }

  private List<String> rowsOf(String path) throws SQLException {
    return AuditRows.of(trazo, hospital.calls().get(path));
  }

  private static String id(HttpResponse<String> sent, String type) {
    return FhirCalls.R4.newJsonParser().parseResource(Bundle.class, sent.body()).getEntry().stream()
        .map(entry -> new IdType(entry.getResponse().getLocation()))
        .filter(location -> location.getResourceType().equals(type))
        .map(IdType::getIdPart)
        .findFirst()
        .orElseThrow();
  }
}
