package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.EventChain;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.network.NewFacilities;
import mx.trazo.result.Bench;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one node exports goes into an empty one and comes out of it the same. */
class RoundTripIT {
  private static final Set<Role> IMPORTER = Set.of(Role.INTEGRATION_CLIENT, Role.IMPORTER);
  private static final List<String> TABLES =
      List.of(
          "patient",
          "clinical_order",
          "ordered_test",
          "specimen",
          "label_block",
          "container_custody",
          "custody_event",
          "reception_decision",
          "accession",
          "recollection",
          "work_item",
          "turnaround_clock",
          "block_loan",
          "report",
          "report_version",
          "report_file",
          "observation",
          "fhir_imported");

  private final RunningTrazo first = RunningTrazo.shared();
  private final RunningTrazo second = RunningTrazo.start();
  private final FhirCalls from = hospital(first, Set.of(Role.INTEGRATION_CLIENT));
  private final FhirCalls to = hospital(second, IMPORTER);
  private final MovedStories stories = new MovedStories();

  @AfterEach
  void stop() {
    second.close();
  }

  @Test
  void both_stories_come_out_of_the_second_node_as_they_went_in() throws Exception {
    for (RegisteredReferral story : List.of(stories.breast(), stories.marrow())) {
      String path = "/Patient/" + story.order().patient().value() + "/$everything";
      String sent = from.get(path).body();
      Bundle before = bundle(sent);
      var imported = to.post("/$importar", sent);
      assertThat(imported.statusCode()).as(imported.body()).isEqualTo(200);
      Bundle places = bundle(imported.body());
      assertThat(places.getEntry()).hasSameSizeAs(before.getEntry());
      String patient = places.getEntryFirstRep().getResponse().getLocation();

      Bundle after = bundle(to.get("/" + patient + "/$everything").body());
      CanonicalExport here = CanonicalExport.of(before);
      CanonicalExport there = CanonicalExport.of(after);
      assertThat(here.difference(there)).isEmpty();
      assertThat(there.size()).isEqualTo(before.getEntry().size());

      changeOneMarker(after);
      assertThat(here.difference(CanonicalExport.of(after)))
          .as("the comparison sees one figure")
          .hasValueSatisfying(found -> assertThat(found).startsWith("Observation/report:"));
      saysWhereItCameFrom(before, bundle(to.get("/" + patient + "/$everything").body()));

      Map<String, Long> rows = rows();
      var repeated = to.post("/$importar", sent);
      assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(200);
      assertThat(bundle(repeated.body()).getEntry())
          .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).isEqualTo("200 OK"));
      assertThat(rows()).isEqualTo(rows);
      assertThat(refusal(to.post("/$importar", changed(sent, RoundTripIT::changeOneMarker)), 409))
          .isEqualTo("FHIR_IMPORT_CHANGED");
      assertThat(rows()).isEqualTo(rows);
    }
  }

  /** Each resource names its source; the chain of hashes is one of the second node's own. */
  private void saysWhereItCameFrom(Bundle before, Bundle after) {
    String base = first.uri("/fhir").toString();
    for (Resource one : resources(after)) {
      if (!one.fhirType().equals("Organization")) {
        assertThat(one.getMeta().getSource()).as(one.fhirType()).startsWith(base + "/");
      }
    }
    Facility hospital = ensenada(second);
    for (Resource one : resources(after)) {
      if (one instanceof Specimen specimen) {
        var id = new SpecimenId(specimen.getIdElement().getIdPart());
        var events =
            second.bean(CustodyStore.class).listEvents(new FacilityScope(hospital.id()), id);
        assertThat(events).isNotEmpty();
        assertThat(EventChain.firstBroken(events)).isEmpty();
      }
    }
    assertThat(hashes(after)).doesNotContainAnyElementsOf(hashes(before));
  }

  private static List<String> hashes(Bundle bundle) {
    return resources(bundle).stream()
        .filter(Provenance.class::isInstance)
        .map(event ->
            ((Provenance) event)
                .getExtensionByUrl(TrazoUris.EVENT_HASH)
                .getValue()
                .primitiveValue())
        .toList();
  }

  @Test
  void what_cannot_be_entered_is_refused_whole_and_names_what_is_wrong() throws Exception {
    RegisteredReferral story = stories.breast();
    String path = "/Patient/" + story.order().patient().value() + "/$everything";
    String sent = from.get(path).body();
    Map<String, Long> rows = rows();

    FhirCalls without = hospital(second, Set.of(Role.INTEGRATION_CLIENT));
    assertThat(refusal(without.post("/$importar", sent), 403)).isEqualTo("FHIR_ROLE");
    FhirCalls stranger = TestClient.of(second, NewFacilities.hospital(second), IMPORTER).calls();
    refused(stranger, sent, 422, "FHIR_IMPORT_OTHER_FACILITY", ".requester.organization");
    assertThat(refusal(to.get("/$importar"), 405)).isEqualTo("FHIR_METHOD");

    refused(
        to, sent.replace("\"CIBIOR\"", "\"NADIE\""), 422, "FHIR_FACILITY_UNKNOWN", ".performer");
    refused(
        to,
        changed(sent, bundle -> bundle.setType(Bundle.BundleType.BATCH)),
        400,
        "FHIR_ELEMENT_WRONG",
        "Bundle.type");
    refused(to, without(sent, "Specimen"), 400, "FHIR_REFERENCE", ".parent,.specimen");
    refused(to, without(sent, "Observation"), 400, "FHIR_REFERENCE", ".result[");
    refused(
        to,
        changed(
            sent,
            bundle ->
                one(bundle, DiagnosticReport.class)
                    .getPresentedFormFirstRep()
                    .setData(new byte[] {1, 2, 3})),
        400,
        "RESULT_FILE_WRONG",
        "Bundle.entry[");
    refused(
        to,
        changed(
            sent,
            bundle ->
                one(bundle, DiagnosticReport.class)
                    .getExtension()
                    .removeIf(extension -> extension.getUrl().equals(TrazoUris.SIGNED))),
        400,
        "FHIR_ELEMENT_WRONG",
        ".extension");
    refused(
        to,
        changed(
            sent, bundle -> event(bundle, "S41").getActivity().getCodingFirstRep().setCode("S49")),
        409,
        "STEP_OUT_OF_TURN",
        "Bundle.entry[");
    refused(
        to,
        changed(sent, bundle -> event(bundle, "S41").setOccurred(null)),
        400,
        "FHIR_ELEMENT_WRONG",
        ".occurredDateTime");
    refused(
        to,
        changed(sent, bundle -> her2(bundle).setValue(new CodeableConcept().setText("2+"))),
        400,
        "RESULT_",
        "Bundle.entry[");
    refused(
        to,
        changed(sent, bundle -> one(bundle, ServiceRequest.class).setAuthoredOn(null)),
        400,
        "FHIR_ELEMENT_MISSING",
        ".authoredOn");
    assertThat(rows()).as("nothing of all this was kept").isEqualTo(rows);
    assertThat(to.post("/$importar", sent).statusCode()).isEqualTo(200);
  }

  private static void refused(
      FhirCalls calls, String body, int status, String code, String elements) {
    var answer = calls.post("/$importar", body);
    assertThat(refusal(answer, answer.statusCode())).startsWith(code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    var outcome = FhirCalls.R4.newJsonParser().parseResource(OperationOutcome.class, answer.body());
    String at = outcome.getIssueFirstRep().getExpression().getFirst().getValue();
    assertThat(List.of(elements.split(",", -1))).as(at).anyMatch(at::contains);
  }

  private static Observation her2(Bundle bundle) {
    return resources(bundle).stream()
        .filter(Observation.class::isInstance)
        .map(Observation.class::cast)
        .filter(one ->
            one.getCode().getCoding().stream()
                .anyMatch(coding -> coding.getCode().equals("HER2.SCORE")))
        .findFirst()
        .orElseThrow();
  }

  private static Provenance event(Bundle bundle, String activity) {
    return resources(bundle).stream()
        .filter(Provenance.class::isInstance)
        .map(Provenance.class::cast)
        .filter(one -> one.getActivity().getCodingFirstRep().getCode().equals(activity))
        .findFirst()
        .orElseThrow();
  }

  private static <R extends Resource> R one(Bundle bundle, Class<R> type) {
    return resources(bundle).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static String without(String sent, String type) {
    Bundle bundle = bundle(sent);
    var dropped =
        bundle.getEntry().stream()
            .filter(entry -> entry.getResource().fhirType().equals(type))
            .findFirst()
            .orElseThrow();
    bundle.getEntry().remove(dropped);
    return FhirCalls.R4.newJsonParser().encodeResourceToString(bundle);
  }

  private static String changed(String sent, Consumer<Bundle> change) {
    Bundle bundle = bundle(sent);
    change.accept(bundle);
    return FhirCalls.R4.newJsonParser().encodeResourceToString(bundle);
  }

  /** One figure of a marker grows by one. */
  private static void changeOneMarker(Bundle bundle) {
    Observation figure =
        resources(bundle).stream()
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .filter(one -> one.hasValueQuantity())
            .findFirst()
            .orElseThrow();
    figure.getValueQuantity().setValue(figure.getValueQuantity().getValue().add(BigDecimal.ONE));
  }

  private Map<String, Long> rows() throws SQLException {
    Map<String, Long> out = new TreeMap<>();
    try (Connection owner = second.adminConnection();
        Statement statement = owner.createStatement()) {
      for (String table : TABLES) {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
          row.next();
          out.put(table, row.getLong(1));
        }
      }
    }
    return out;
  }

  private static FhirCalls hospital(RunningTrazo trazo, Set<Role> roles) {
    return TestClient.of(trazo, ensenada(trazo), roles).calls();
  }

  private static Facility ensenada(RunningTrazo trazo) {
    return trazo.bean(Catalogue.class).getFacility(Bench.HOSPITAL);
  }

  private static List<Resource> resources(Bundle bundle) {
    return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).toList();
  }

  private static Bundle bundle(String json) {
    return FhirCalls.R4.newJsonParser().parseResource(Bundle.class, json);
  }
}
