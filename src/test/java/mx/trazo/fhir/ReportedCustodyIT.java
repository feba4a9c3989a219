package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyStore;
import mx.trazo.custody.EventChain;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.AllotLabelBlock;
import mx.trazo.specimen.label.LabelBlock;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelKind;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems of a hospital and of the laboratory report custody, and it is as if scanned. */
class ReportedCustodyIT {
  private static final Map<String, String> SYSTEMS =
      Map.of("S", TrazoUris.V2_EVENT, "T", TrazoUris.CUSTODY_EVENT);

  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final TestClient laboratory = TestClient.ofCibior(trazo);
  private final Instant start =
      trazo.bean(InstantSource.class).instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(7_200);

  private Specimen first;
  private Specimen second;
  private LabelCode.BoxCode box;

  @BeforeEach
  void an_order_without_collection_and_a_number_for_a_box() {
    BreastOrder order =
        new BreastOrder(trazo)
            .with(o ->
                List.of(o.biopsy, o.block1, o.block2)
                    .forEach(specimen -> specimen.setCollection(null)));
    HttpResponse<String> answer = hospital.calls().post("", order.json());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Bundle created = FhirCalls.R4.newJsonParser().parseResource(Bundle.class, answer.body());
    List<Specimen> blocks =
        created.getEntry().stream()
            .map(entry -> new IdType(entry.getResponse().getLocation()))
            .filter(id -> id.getResourceType().equals("Specimen"))
            .map(id -> specimen(id.getIdPart()))
            .filter(Specimen::sent)
            .toList();
    first = blocks.get(0);
    second = blocks.get(1);
    var allotted = trazo.bean(AllotLabelBlock.class).allot(hospital.actor(), LabelKind.BOX, 10);
    LabelBlock numbers = ((Outcome.Done<LabelBlock>) allotted).value();
    box = new LabelCode.BoxCode(numbers.numbers().getFirst());
  }

  private Specimen specimen(String id) {
    return trazo
        .bean(SpecimenStore.class)
        .find(hospital.actor().scope(), new SpecimenId(id))
        .orElseThrow();
  }

  @Test
  void the_whole_way_is_reported_and_stands_in_the_log_as_if_scanned() {
    Provenance taken = told("S39", 0, labelled(first));
    String location = created(hospital, taken);
    assertThat(repeated(hospital, taken)).isEqualTo(location);
    created(hospital, told("S39", 0, byId(second)));
    created(hospital, told("T10", 600, labelled(first), labelled(box)));
    Provenance packed = told("T10", 660, byId(second), labelled(box));
    assertThat(repeated(hospital, packed, created(hospital, packed))).isTrue();
    Provenance left = departure(1_200);
    refused(hospital, left, 409, "SHIPMENT_OUT_OF_TURN");
    close();
    String departed = created(hospital, left);
    assertThat(repeated(hospital, left)).isEqualTo(departed);
    created(laboratory, told("S42", 5_000, labelled(first), labelled(box)));
    Provenance arrived = told("S42", 5_060, byId(second));
    created(laboratory, arrived);
    repeated(laboratory, arrived);
    refused(laboratory, told("S42", 5_100, byId(second)), 409, "ALREADY_RECEIVED");

    for (Specimen block : List.of(first, second)) {
      var events = trazo.bean(CustodyStore.class).listEvents(hospital.actor().scope(), block.id());
      assertThat(events)
          .extracting(event -> event.type())
          .endsWith(
              CustodyEventType.COLLECTED,
              CustodyEventType.PACKED,
              CustodyEventType.DEPARTED,
              CustodyEventType.ARRIVED)
          .doesNotHaveDuplicates();
      assertThat(EventChain.firstBroken(events)).isEmpty();
      assertThat(events.getLast().facility()).isEqualTo(laboratory.facility().id());
    }
    assertThat(shipment().status()).isEqualTo(ShipmentStatus.DELIVERED);
    assertThat(shipment().guide()).isEqualTo("7788990011");
  }

  @Test
  void what_cannot_be_is_refused_and_leaves_nothing() {
    TestClient other = TestClient.ofNewHospital(trazo);
    refused(other, told("S39", 0, byId(first)), 404, "SPECIMEN_UNKNOWN");
    refused(other, told("S39", 0, labelled(first)), 404, "SPECIMEN_UNKNOWN");
    refused(hospital, told("S39", 90_000, byId(first)), 400, "COLLECTED_IN_THE_FUTURE");
    refused(hospital, told("T10", 0, byId(first), labelled(box)), 422, "CONTAINER_NOT_COLLECTED");
    refused(hospital, departure(0), 404, "SHIPMENT_UNKNOWN");
    created(hospital, told("S39", 0, byId(first)));
    refused(hospital, told("S39", 60, byId(first)), 409, "ALREADY_COLLECTED");
    refused(other, told("T10", 60, byId(first), labelled(box)), 404, "SPECIMEN_UNKNOWN");
    assertThat(trazo.bean(CustodyStore.class).listEvents(hospital.actor().scope(), second.id()))
        .noneMatch(event -> event.type() == CustodyEventType.COLLECTED);
  }

  @Test
  void each_fault_of_form_is_named_with_its_element() {
    faulty(told("S43", 0, byId(first)), "FHIR_ELEMENT_WRONG", "Provenance.activity");
    faulty(told("S39", 0), "FHIR_ELEMENT_WRONG", "Provenance.target");
    faulty(told("S39", 0, labelled(box)), "FHIR_ELEMENT_WRONG", "Provenance.target");
    faulty(told("S41", 0, byId(first)), "FHIR_ELEMENT_WRONG", "Provenance.target");
    faulty(told("S39", 0, byId(first), byId(second)), "FHIR_ELEMENT_WRONG", "target[1]");
    faulty(told("S39", 0, new Reference("Patient/1")), "FHIR_ELEMENT_WRONG", "target[0]");
    faulty(
        changed(one -> one.setOccurred(new DateTimeType("2026-11-20"))),
        "FHIR_ELEMENT_WRONG",
        "occurredDateTime");
    faulty(changed(one -> one.getAgent().clear()), "FHIR_PROFILE_FEW", "Provenance.agent");
    faulty(
        changed(one -> one.getAgentFirstRep().getWho().setDisplay(null)),
        "FHIR_PROFILE_FEW",
        "who.display");
    faulty(
        changed(one -> one.setLocation(new Reference("Location/1"))),
        "FHIR_PROFILE_MANY",
        "Provenance.location");
    faulty(told("S41", 0, labelled(box)), "FHIR_PROFILE_RULE", "Provenance"); // nobody takes it
    var conditional =
        hospital
            .calls()
            .post("/Provenance", json(told("S39", 0, byId(first))), "If-None-Exist", "a=b");
    assertThat(FhirCalls.refusal(conditional, 400)).isEqualTo("FHIR_CONDITION");
  }

  @Test
  void several_are_reported_in_one_batch() {
    var batch = new Bundle();
    batch.setType(Bundle.BundleType.BATCH);
    for (Specimen block : List.of(first, second, first)) {
      batch
          .addEntry()
          .setResource(told("S39", 0, byId(block)))
          .getRequest()
          .setMethod(Bundle.HTTPVerb.POST)
          .setUrl("Provenance");
    }
    Bundle answer = hospital.hapi().transaction().withBundle(batch).execute();
    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("201", "201", "200");
  }

  private Provenance changed(Consumer<Provenance> change) {
    Provenance provenance = told("S39", 0, byId(first));
    change.accept(provenance);
    return provenance;
  }

  private Provenance told(String code, int seconds, Reference... targets) {
    var provenance = new Provenance();
    List.of(targets).forEach(provenance::addTarget);
    provenance.setOccurred(new DateTimeType(start.plusSeconds(seconds).toString()));
    provenance.setRecordedElement(new InstantType(start.plusSeconds(seconds + 1).toString()));
    provenance.getActivity().addCoding().setSystem(SYSTEMS.get(code.substring(0, 1))).setCode(code);
    agent(provenance, "performer", "Lupita Arce");
    return provenance;
  }

  private Provenance departure(int seconds) {
    Provenance provenance = told("S41", seconds, labelled(box));
    agent(provenance, "custodian", "Estafeta");
    provenance.addExtension(TrazoUris.CARRIER_NUMBER, new StringType("7788990011"));
    return provenance;
  }

  private static void agent(Provenance provenance, String role, String name) {
    var agent = provenance.addAgent();
    agent.getType().addCoding().setSystem(TrazoUris.PROVENANCE_AGENT).setCode(role);
    agent.setWho(new Reference().setDisplay(name));
  }

  private static Reference byId(Specimen specimen) {
    return new Reference("Specimen/" + specimen.id().value());
  }

  private static Reference labelled(Specimen specimen) {
    return labelled("Specimen", new LabelCode.SpecimenCode(specimen.label()));
  }

  private static Reference labelled(LabelCode.BoxCode box) {
    return labelled("Task", box);
  }

  private static Reference labelled(String type, LabelCode code) {
    var reference = new Reference().setType(type);
    reference.getIdentifier().setSystem(TrazoUris.LABEL).setValue(code.text());
    return reference;
  }

  private void close() {
    var manifest = new Manifest(1, "S-1", "2–8 °C", null, "Lupita Arce, 646 123 4567");
    var closed = trazo.bean(CloseManifest.class).close(hospital.actor(), shipment().id(), manifest);
    assertThat(closed).isInstanceOf(Outcome.Done.class);
  }

  private Shipment shipment() {
    return trazo.bean(ShipmentStore.class).findByBox(hospital.actor().scope(), box).orElseThrow();
  }

  private static String json(Provenance provenance) {
    return FhirCalls.R4.newJsonParser().encodeResourceToString(provenance);
  }

  private static String created(TestClient who, Provenance told) {
    return sent(who, told, 201);
  }

  private static String repeated(TestClient who, Provenance told) {
    return sent(who, told, 200);
  }

  private static boolean repeated(TestClient who, Provenance told, String location) {
    return repeated(who, told).equals(location);
  }

  private static String sent(TestClient who, Provenance told, int status) {
    HttpResponse<String> answer = who.calls().post("/Provenance", json(told));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    String id =
        FhirCalls.R4
            .newJsonParser()
            .parseResource(Provenance.class, answer.body())
            .getIdElement()
            .getIdPart();
    assertThat(who.calls().get("/Provenance/" + id).statusCode()).isEqualTo(200);
    return id;
  }

  private static void refused(TestClient who, Provenance told, int status, String code) {
    assertThat(FhirCalls.refusal(who.calls().post("/Provenance", json(told)), status))
        .isEqualTo(code);
  }

  private void faulty(Provenance told, String code, String element) {
    HttpResponse<String> answer = hospital.calls().post("/Provenance", json(told));
    assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
    assertThat(answer.body()).contains(code).contains(element);
  }
}
