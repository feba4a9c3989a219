package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** A hospital's system sends the breast order of the story. */
class FhirOrderIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();
  private final BreastOrder order = new BreastOrder(trazo);

  @Test
  void an_order_sent_with_hapis_client_is_answered_entry_by_entry() {
    Bundle answer = hospital.hapi().transaction().withBundle(order.bundle()).execute();

    assertThat(answer.getType()).isEqualTo(BundleType.TRANSACTIONRESPONSE);
    assertThat(answer.getEntry())
        .allSatisfy(entry -> {
          var response = entry.getResponse();
          assertThat(response.getStatus()).isEqualTo("201 Created");
          String version = new IdType(response.getLocation()).getVersionIdPart();
          assertThat(response.getEtag()).isEqualTo("W/\"" + version + "\"");
          assertThat(response.getLastModifiedElement().isEmpty()).isFalse();
        });
    assertThat(types(answer))
        .containsExactly("ServiceRequest", "Specimen", "Patient", "Specimen", "Specimen");
  }

  @Test
  void what_was_sent_can_be_read_back() {
    Bundle answer = hospital.hapi().transaction().withBundle(order.bundle()).execute();
    var client = hospital.hapi();

    Patient patient = client.read().resource(Patient.class).withUrl(location(answer, 2)).execute();
    assertThat(patient.getIdentifier())
        .extracting(Identifier::getSystem, Identifier::getValue)
        .contains(
            tuple(TrazoUris.CURP, BreastOrder.curp()),
            tuple(TrazoUris.RECORD_NUMBER, "EXP-1975/88"));
    assertThat(patient.getNameFirstRep().getFamily()).isEqualTo("Rosas de la Vega");
    assertThat(patient.getNameFirstRep().getGivenAsSingleString()).isEqualTo("María José");
    assertThat(patient.getBirthDateElement().getValueAsString()).isEqualTo("1975-08-23");
    assertThat(patient.getAddressFirstRep().getDistrict()).isEqualTo("Ensenada");

    ServiceRequest request =
        client.read().resource(ServiceRequest.class).withUrl(location(answer, 0)).execute();
    assertThat(request.getRequisition().getValue()).isEqualTo(order.requisition);
    assertThat(request.getCode().getCodingFirstRep().getCode()).isEqualTo("IHC-MAMA");
    assertThat(request.getReasonCode())
        .anySatisfy(reason -> assertThat(reason.getCodingFirstRep().getCode()).isEqualTo("C50.9"))
        .anySatisfy(reason -> assertThat(reason.getText()).contains("¿receptores"));
    assertThat(code(request.getExtensionByUrl(TrazoUris.BI_RADS))).isEqualTo("5");
    assertThat(code(request.getExtensionByUrl(TrazoUris.LATERALITY))).isEqualTo("left");
    assertThat(code(request.getExtensionByUrl(TrazoUris.NEOADJUVANT))).isEqualTo("no");
    assertThat(request.getSubject().getReference())
        .isEqualTo("Patient/" + patient.getIdElement().getIdPart());
    assertThat(request.getSpecimen())
        .extracting(reference -> reference.getReferenceElement().getIdPart())
        .containsExactlyInAnyOrder(id(answer, 1), id(answer, 4));

    Specimen block = client.read().resource(Specimen.class).withUrl(location(answer, 1)).execute();
    assertThat(block.getParentFirstRep().getReferenceElement().getIdPart())
        .isEqualTo(id(answer, 3));
    assertThat(block.getStatus()).isEqualTo(Specimen.SpecimenStatus.AVAILABLE);
    assertThat(block.getIdentifierFirstRep().getValue()).matches("\\d{12}");
    assertThat(block.getCollection().getCollectedDateTimeType().getValueAsString())
        .isEqualTo("2026-11-18T17:30:00.000Z");
    assertThat(code(block.getExtensionByUrl(TrazoUris.DECALCIFIED))).isEqualTo("no");
    assertThat(block.getCollection().getMethod().getCodingFirstRep().getCode())
        .isEqualTo("core-needle");
    assertThat(block.getCollection().getExtensionByUrl(TrazoUris.FIXATION_ENDED_AT)).isNotNull();
    Specimen biopsy = client.read().resource(Specimen.class).withUrl(location(answer, 3)).execute();
    assertThat(biopsy.hasParent()).isFalse();
    assertThat(biopsy.getCollection().getBodySite().getText()).isEqualTo("Mama izquierda");
  }

  @Test
  void the_same_order_again_creates_nothing() {
    var first = calls.post("", order.json());
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    Map<String, Long> rows = TableCounts.of(trazo, hospital.facility().id());
    var again = calls.post("", order.json());
    assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    assertThat(TableCounts.of(trazo, hospital.facility().id())).isEqualTo(rows);
    Bundle before = bundle(first.body());
    Bundle after = bundle(again.body());
    assertThat(after.getEntry())
        .allSatisfy(entry -> assertThat(entry.getResponse().getStatus()).isEqualTo("200 OK"));
    assertThat(locations(after)).isEqualTo(locations(before));
  }

  @Test
  void the_same_order_from_many_threads_exists_once() throws Exception {
    String json = order.json();
    List<Callable<Set<String>>> posts = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      posts.add(() -> {
        var answer = calls.post("", json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new HashSet<>(ids(bundle(answer.body())));
      });
    }
    try (var threads = Executors.newFixedThreadPool(8)) {
      Set<Set<String>> seen = new HashSet<>();
      for (Future<Set<String>> post : threads.invokeAll(posts)) {
        seen.add(post.get());
      }
      assertThat(seen).hasSize(1);
    }
    assertThat(TableCounts.of(trazo, hospital.facility().id()))
        .containsEntry("clinical_order", 1L)
        .containsEntry("specimen", 3L)
        .containsEntry("patient", 1L);
  }

  @Test
  void a_known_patient_is_answered_as_known() {
    assertThat(calls.post("", order.json()).statusCode()).isEqualTo(200);
    Bundle second = bundle(calls.post("", new BreastOrder(trazo).json()).body());
    assertThat(second.getEntry().get(2).getResponse().getStatus()).isEqualTo("200 OK");
    assertThat(second.getEntry().get(0).getResponse().getStatus()).isEqualTo("201 Created");
  }

  @Test
  void another_order_under_the_same_number_is_refused() {
    assertThat(calls.post("", order.json()).statusCode()).isEqualTo(200);
    Map<String, Long> rows = TableCounts.of(trazo, hospital.facility().id());
    order.request.getExtensionByUrl(TrazoUris.BI_RADS).setValue(new CodeType("4"));
    var answer = calls.post("", order.json());
    assertThat(refusal(answer, 422)).isEqualTo("ORDER_KEY_REUSED");
    assertThat(answer.body()).contains("requisition");
    assertThat(TableCounts.of(trazo, hospital.facility().id())).isEqualTo(rows);
  }

  @Test
  void a_resource_of_another_hospital_answers_like_a_missing_one() {
    Bundle answer = bundle(calls.post("", order.json()).body());
    FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
    String missing = "/Specimen/01ARZ3NDEKTSV4RRFFQ69G5FAV";
    String foreign = stranger.get("/" + location(answer, 1)).body();
    assertThat(refusal(stranger.get(missing), 404)).isEqualTo("FHIR_NOT_FOUND");
    assertThat(foreign).isEqualTo(stranger.get(missing).body());
    for (int i = 0; i < 5; i++) {
      String path = "/" + type(answer, i) + "/" + id(answer, i);
      assertThat(refusal(stranger.get(path), 404)).isEqualTo("FHIR_NOT_FOUND");
    }
    assertThat(
            total(
                stranger.get("/Patient?identifier=" + TrazoUris.CURP + "%7C" + BreastOrder.curp())))
        .isZero();
    assertThat(total(stranger.get("/ServiceRequest?requisition=" + order.requisition))).isZero();
  }

  @Test
  void the_laboratory_reads_what_was_sent_to_it() {
    Bundle answer = bundle(calls.post("", order.json()).body());
    FhirCalls laboratory = TestClient.ofCibior(trazo).calls();
    for (int i = 0; i < 5; i++) {
      String path = "/" + type(answer, i) + "/" + id(answer, i);
      assertThat(laboratory.get(path).statusCode()).as(path).isEqualTo(200);
    }
  }

  @Test
  void a_marrow_for_the_immunophenotype_keeps_its_tube_and_its_volume() {
    order.request.getCode().getCodingFirstRep().setCode("FENOTIPO-LA");
    order.request.getSpecimen().clear();
    order.request.setPriority(ServiceRequest.ServiceRequestPriority.STAT);
    var tube = new Specimen();
    tube.getType().addCoding().setSystem(TrazoUris.SNOMED).setCode("396997002");
    tube.setSubject(new Reference(BreastOrder.PATIENT));
    var collection = tube.getCollection();
    collection.setCollected(new DateTimeType("2026-11-18T09:30:00-08:00"));
    collection.setQuantity(
        new Quantity().setValue(new BigDecimal("2.50")).setSystem(TrazoUris.UCUM).setCode("mL"));
    tube.addContainer()
        .setAdditive(
            new CodeableConcept().addCoding(new Coding(TrazoUris.V2_ADDITIVE, "EDTK", null)));
    var sent = order.bundle();
    sent.getEntry().removeIf(entry -> entry.getResource() instanceof Specimen);
    sent.addEntry()
        .setFullUrl(BreastOrder.BLOCK_1)
        .setResource(tube)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("/Specimen");

    Bundle answer = hospital.hapi().transaction().withBundle(sent).execute();
    assertThat(types(answer)).containsExactly("ServiceRequest", "Patient", "Specimen");
    Specimen read =
        hospital.hapi().read().resource(Specimen.class).withUrl(location(answer, 2)).execute();
    assertThat(read.getType().getCoding())
        .extracting(Coding::getCode)
        .containsExactly("MEDULA-OSEA", "396997002");
    assertThat(read.getCollection().getQuantity().getValue()).isEqualByComparingTo("2.5");
    assertThat(
            read.getContainerFirstRep().getAdditiveCodeableConcept().getCodingFirstRep().getCode())
        .isEqualTo("EDTK");
    ServiceRequest request =
        hospital
            .hapi()
            .read()
            .resource(ServiceRequest.class)
            .withUrl(location(answer, 0))
            .execute();
    assertThat(request.getPriority()).isEqualTo(ServiceRequest.ServiceRequestPriority.URGENT);
    assertThat(request.getSpecimen()).hasSize(1);
  }

  @Test
  void a_task_tells_how_far_each_test_is() {
    var sent = order.bundle();
    var task = new Task();
    task.setStatus(Task.TaskStatus.REQUESTED);
    task.setIntent(Task.TaskIntent.ORDER);
    task.setFocus(new Reference(BreastOrder.REQUEST));
    sent.addEntry()
        .setFullUrl("urn:uuid:0b0c9c2e-6d0f-4c5f-9f57-000000000006")
        .setResource(task)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("Task");
    Bundle answer = hospital.hapi().transaction().withBundle(sent).execute();
    assertThat(type(answer, 5)).isEqualTo("Task");
    assertThat(id(answer, 5)).isEqualTo(id(answer, 0));

    Task read = hospital.hapi().read().resource(Task.class).withUrl(location(answer, 5)).execute();
    assertThat(read.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
    assertThat(read.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("tomada");
    assertThat(read.getOwner().getIdentifier().getValue()).isEqualTo("CIBIOR");
    assertThat(read.getFocus().getReference()).isEqualTo("ServiceRequest/" + id(answer, 0));
    assertThat(total(calls.get("/Task?focus=ServiceRequest/" + id(answer, 0)))).isEqualTo(1);
    assertThat(total(calls.get("/Task?focus=Patient/" + id(answer, 0)))).isZero();
    FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
    assertThat(refusal(stranger.get("/" + location(answer, 5)), 404)).isEqualTo("FHIR_NOT_FOUND");
  }

  @Test
  void custody_is_read_as_a_chain_of_provenances() {
    Bundle answer = bundle(calls.post("", order.json()).body());
    Bundle chain = bundle(calls.get("/Provenance?target=Specimen/" + id(answer, 1)).body());
    assertThat(chain.getTotal()).isPositive();
    String previous = "0".repeat(64);
    for (var entry : chain.getEntry()) {
      var event = (Provenance) entry.getResource();
      assertThat(code(event.getExtensionByUrl(TrazoUris.PREVIOUS_HASH))).isEqualTo(previous);
      previous = code(event.getExtensionByUrl(TrazoUris.EVENT_HASH));
      assertThat(event.getTargetFirstRep().getReferenceElement().getIdPart())
          .isEqualTo(id(answer, 1));
      assertThat(event.getActivity().getCodingFirstRep().getCode()).matches("[ST]\\d\\d");
      assertThat(event.getOccurredDateTimeType().getValueAsString()).isNotBlank();
      assertThat(event.getRecordedElement().getValueAsString()).isNotBlank();
      String path = "/Provenance/" + event.getIdElement().getIdPart();
      assertThat(calls.get(path).statusCode()).isEqualTo(200);
      FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
      assertThat(refusal(stranger.get(path), 404)).isEqualTo("FHIR_NOT_FOUND");
    }
    FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
    assertThat(total(stranger.get("/Provenance?target=Specimen/" + id(answer, 1)))).isZero();
  }

  @Test
  void what_was_sent_is_found_by_its_numbers() {
    Bundle answer = bundle(calls.post("", order.json()).body());
    var block = calls.get("/Specimen/" + id(answer, 1));
    String label =
        FhirCalls.R4
            .newJsonParser()
            .parseResource(Specimen.class, block.body())
            .getIdentifierFirstRep()
            .getValue();
    assertThat(total(calls.get("/Specimen?identifier=" + label))).isEqualTo(1);
    assertThat(total(calls.get("/Specimen?identifier=" + TrazoUris.LABEL + "%7C" + label)))
        .isEqualTo(1);
    assertThat(total(calls.get("/Specimen?identifier=other%7C" + label))).isZero();
    assertThat(total(calls.get("/ServiceRequest?requisition=" + order.requisition))).isEqualTo(1);
    String form = "identifier=" + TrazoUris.CURP + "%7C" + BreastOrder.curp();
    assertThat(total(calls.get("/Patient?" + form))).isEqualTo(1);
    var posted =
        calls.post("/Patient/_search", form, "Content-Type", "application/x-www-form-urlencoded");
    assertThat(total(posted)).isEqualTo(1);
  }

  @Test
  void what_did_not_change_is_not_sent_again() {
    Bundle answer = bundle(calls.post("", order.json()).body());
    String path = "/Patient/" + id(answer, 2);
    String etag = calls.get(path).headers().firstValue("ETag").orElseThrow();
    var again = calls.get(path, "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  private static String code(Extension extension) {
    return extension.getValue().primitiveValue();
  }

  private static int total(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return bundle(answer.body()).getTotal();
  }

  private static Bundle bundle(String json) {
    return FhirCalls.R4.newJsonParser().parseResource(Bundle.class, json);
  }

  private static List<String> locations(Bundle answer) {
    return answer.getEntry().stream().map(entry -> entry.getResponse().getLocation()).toList();
  }

  private static List<String> ids(Bundle answer) {
    return answer.getEntry().stream().map(FhirOrderIT::idOf).toList();
  }

  private static List<String> types(Bundle answer) {
    return locations(answer).stream().map(at -> new IdType(at).getResourceType()).toList();
  }

  private static String location(Bundle answer, int entry) {
    return type(answer, entry) + "/" + id(answer, entry);
  }

  private static String type(Bundle answer, int entry) {
    return types(answer).get(entry);
  }

  private static String id(Bundle answer, int entry) {
    return idOf(answer.getEntry().get(entry));
  }

  private static String idOf(BundleEntryComponent entry) {
    return new IdType(entry.getResponse().getLocation()).getIdPart();
  }
}
