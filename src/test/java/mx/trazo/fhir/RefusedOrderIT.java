package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders and other bodies that are refused: each says why, is kept, and changes nothing. */
class RefusedOrderIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final FhirCalls calls = hospital.calls();
  private final BreastOrder order = new BreastOrder(trazo);
  private Map<String, Long> rows = Map.of();

  @BeforeEach
  void count() {
    rows = TableCounts.of(trazo, hospital.facility().id());
  }

  @AfterEach
  void nothing_changed() {
    assertThat(TableCounts.of(trazo, hospital.facility().id())).isEqualTo(rows);
  }

  @Test
  void a_wrong_identifier_of_the_patient_leaves_nothing() {
    refused(
        o -> o.patient.getIdentifierFirstRep().setValue("ROVM750823MBCSRR0X"),
        400,
        "FHIR_CONDITION");
    order.patient.getIdentifierFirstRep().setValue("ROVM750823MBCSRR0X");
    var withoutCondition = order.bundle();
    withoutCondition.getEntry().get(2).getRequest().setIfNoneExist(null);
    var answer =
        calls.post("", FhirCalls.R4.newJsonParser().encodeResourceToString(withoutCondition));
    assertThat(refusal(answer, 422)).isEqualTo("FHIR_PROFILE_RULE");
    assertThat(answer.body())
        .contains("Bundle.entry[2].resource")
        .contains("La CURP tiene sus 18 caracteres")
        .contains("The CURP has its 18 characters");
  }

  @Test
  void a_birth_date_that_contradicts_the_curp_leaves_nothing() {
    refused(
        o -> o.patient.setBirthDateElement(new DateType("1975-08-24")),
        422,
        "BIRTHDATE_CONTRADICTS_CURP");
  }

  @Test
  void a_number_that_only_says_why_it_is_absent_is_a_missing_one() {
    refused(o -> o.request.getRequisition().setValueElement(absent()), 400, "FHIR_ELEMENT_MISSING");
    var elsewhere = new Identifier().setSystem(TrazoUris.CLUES).setValueElement(absent());
    refused(
        o -> o.request.setPerformer(List.of(new Reference().setIdentifier(elsewhere))),
        400,
        "FHIR_ELEMENT_WRONG");
  }

  private static StringType absent() {
    var value = new StringType();
    value.addExtension(
        "http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
    return value;
  }

  @Test
  void an_error_in_the_request_leaves_nothing() {
    refused(o -> coding(o).setCode("IHC-PULMON"), 400, "TEST_NOT_OFFERED");
    refused(o -> coding(o).setCode("FENOTIPO-LA"), 422, "FORM_NOT_FOR_TEST");
    refused(
        o -> o.request.getExtensionByUrl(TrazoUris.BI_RADS).setValue(new CodeType("9")),
        422,
        "FHIR_PROFILE_CODE");
    refused(
        o -> o.request.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT),
        400,
        "FHIR_ELEMENT_WRONG");
    refused(o -> o.request.setRequisition(null), 400, "FHIR_ELEMENT_MISSING");
    refused(o -> o.request.setRequester(null), 400, "FHIR_ELEMENT_MISSING");
    refused(
        o -> o.request.getPerformerFirstRep().getIdentifier().setValue("NADIE"),
        400,
        "FHIR_ELEMENT_WRONG");
  }

  @Test
  void an_error_in_a_specimen_leaves_nothing() {
    refused(o -> o.block2.getType().getCodingFirstRep().setCode("CUBO-HIELO"), 400, "FORM_UNKNOWN");
    refused(
        o -> o.block2.getParentFirstRep().setReference("urn:uuid:nothing"), 400, "FHIR_REFERENCE");
    refused(
        o -> o.biopsy.getCollection().setCollected(new DateTimeType("2026-11-18")),
        400,
        "FHIR_ELEMENT_WRONG");
    refused(
        o -> {
          o.biopsy.addParent(new Reference(BreastOrder.BLOCK_1));
        },
        422,
        "FHIR_PARENT_LOOP");
    refused(
        o ->
            o.block1
                .getCollection()
                .getExtensionByUrl(TrazoUris.FIXED_AT)
                .setValue(new DateTimeType("2026-11-17T09:50:00-08:00")),
        400,
        "TIMES_CONTRADICT");
  }

  @Test
  void everything_wrong_is_told_at_once() {
    order.request.setStatus(ServiceRequest.ServiceRequestStatus.DRAFT);
    order.request.setRequester(null);
    order.block1.setType(null);
    var answer = calls.post("", order.json());
    assertThat(answer.statusCode()).isEqualTo(400);
    var outcome = FhirCalls.R4.newJsonParser().parseResource(OperationOutcome.class, answer.body());
    assertThat(outcome.getIssue())
        .extracting(issue -> issue.getExpression().getFirst().getValue())
        .containsExactlyInAnyOrder(
            "Bundle.entry[0].resource.status",
            "Bundle.entry[0].resource.requester",
            "Bundle.entry[1].resource.type");
  }

  @Test
  void a_modifier_extension_is_refused() {
    refused(
        o -> o.request.addModifierExtension().setUrl("urn:x").setValue(new BooleanType(true)),
        422,
        "FHIR_MODIFIER");
  }

  @Test
  void an_extension_that_stands_twice_is_refused() {
    refused(
        o -> o.request.addExtension(TrazoUris.BI_RADS, new CodeType("4")),
        400,
        "FHIR_EXTENSION_TWICE");
  }

  @Test
  void an_envelope_of_another_kind_is_refused() {
    String json = order.json();
    assertThat(refusal(calls.post("", json.replace("\"transaction\"", "\"collection\"")), 400))
        .isEqualTo("FHIR_BUNDLE_TYPE");
    assertThat(refusal(calls.post("/Bundle", json), 400)).isEqualTo("FHIR_POST_TO_BASE");
    assertThat(refusal(calls.post("", json.replaceFirst("\"POST\"", "\"DELETE\"")), 400))
        .isEqualTo("FHIR_ENTRY_METHOD");
    assertThat(refusal(calls.post("", json.replace(BreastOrder.BLOCK_2, BreastOrder.BLOCK_1)), 400))
        .isEqualTo("FHIR_FULL_URL_TWICE");
    assertThat(refusal(calls.post("", HostileBodies.patient()), 400)).isEqualTo("FHIR_UNREADABLE");
  }

  @Test
  void what_hapi_would_drop_or_choke_on_is_refused() {
    for (String planted :
        List.of(
            "\"unheardOf\":1,",
            "\"contained\":[{\"resourceType\":\" \"}],",
            "\"contained\":[{\"id\":\"a\"}],",
            "\"birthDate\":\"not a date\",",
            "\"gender\":\"dragon\",",
            "\"multipleBirthInteger\":1,\"multipleBirthBoolean\":true,",
            "\"multipleBirthInteger\":99999999999999999999,")) {
      String json =
          "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":"
              + "{"
              + planted
              + "\"resourceType\":\"Patient\"}}]}";
      assertThat(refusal(calls.post("", json), 400)).as(planted).isEqualTo("FHIR_UNREADABLE");
    }
  }

  @Test
  void a_huge_exponent_hidden_in_a_text_is_refused_quickly() {
    String json =
        order
            .json()
            .replaceFirst(
                "\"collection\":\\{",
                "\"collection\":{\"quantity\":{\"value\":\"1e999999999\",\"code\":\"mL\","
                    + "\"system\":\"http://unitsofmeasure.org\"},");
    assertThat(json).contains("1e999999999");
    long before = System.nanoTime();
    var answer = calls.post("", json);
    assertThat(refusal(answer, 400)).isIn("FHIR_UNREADABLE", "FHIR_ELEMENT_WRONG");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void every_hostile_body_is_refused_kept_and_changes_nothing() {
    for (var hostile : HostileBodies.all()) {
      if (hostile.body().length == 0 || hostile.body().length > 2_000_000) {
        continue;
      }
      long before = System.nanoTime();
      var answer = calls.send("POST", "", hostile.body());
      assertThat(refusal(answer, hostile.reason().status()))
          .as(hostile.name())
          .isEqualTo(hostile.reason().name());
      assertThat(Duration.ofNanos(System.nanoTime() - before))
          .as(hostile.name())
          .isLessThan(Duration.ofSeconds(2));
    }
    assertThat(TableCounts.parked(trazo, hospital.facility().id()))
        .contains("FHIR_EXPONENT_TOO_LARGE", "FHIR_TOO_DEEP", "FHIR_XML", "FHIR_DUPLICATE_KEY");
  }

  @Test
  void other_forms_of_bodies_are_refused_by_their_envelope() throws IOException {
    byte[] json = order.json().getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(calls.send("POST", "", gzip(json), "Content-Encoding", "gzip"), 415))
        .isEqualTo("FHIR_BODY_ENCODED");
    assertThat(refusal(calls.send("POST", "", json, "Content-Type", "application/fhir+xml"), 415))
        .isEqualTo("FHIR_XML");
    assertThat(refusal(calls.send("POST", "", json, "Content-Type", "text/plain"), 415))
        .isEqualTo("FHIR_MEDIA_TYPE");
    assertThat(
            refusal(
                calls.send(
                    "POST", "", json, "Content-Type", "application/fhir+json;charset=latin1"),
                415))
        .isEqualTo("FHIR_CHARSET");
    assertThat(
            refusal(
                calls.send(
                    "POST", "", json, "Content-Type", "application/fhir+json;fhirVersion=3.0"),
                415))
        .isEqualTo("FHIR_MEDIA_TYPE");
    assertThat(refusal(calls.send("POST", "", json, "Accept", "application/fhir+xml"), 406))
        .isEqualTo("FHIR_NOT_ACCEPTABLE");
  }

  @Test
  void a_body_over_the_limit_is_not_read() {
    assertThat(refusal(calls.send("POST", "", new byte[(1 << 20) + 1]), 413))
        .isEqualTo("FHIR_BODY_TOO_LARGE");
    assertThat(refusal(calls.send("POST", "", new byte[5_000_000]), 413))
        .isEqualTo("FHIR_BODY_TOO_LARGE");
  }

  private void refused(Consumer<BreastOrder> change, int status, String code) {
    var answer = calls.post("", new BreastOrder(trazo).with(change).json());
    assertThat(refusal(answer, status)).isEqualTo(code);
    assertThat(TableCounts.parked(trazo, hospital.facility().id())).contains(code);
  }

  private static Coding coding(BreastOrder order) {
    return order.request.getCode().getCodingFirstRep();
  }

  private static byte[] gzip(byte[] body) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(out)) {
      zip.write(body);
    }
    return out.toByteArray();
  }
}
