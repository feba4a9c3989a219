package mx.trazo.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.PreferReturnEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.server.exceptions.PreconditionFailedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import mx.trazo.network.Catalogue;
import mx.trazo.result.Bench;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The main flows with HAPI's own client; orders and their repeats are in {@link FhirOrderIT}. */
class HapiClientIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final TestClient hospital = TestClient.ofNewHospital(trazo);
  private final IGenericClient client = hospital.hapi();

  @Test
  void a_patient_is_created_once() {
    var patient = new BreastOrder(trazo).patient;
    MethodOutcome first = createUnlessThere(patient);
    MethodOutcome again = createUnlessThere(patient);
    assertThat(first.getCreated()).isTrue();
    assertThat(again.getCreated()).isNotEqualTo(true);
    assertThat(again.getId().getIdPart()).isEqualTo(first.getId().getIdPart());
    Patient read = client.read().resource(Patient.class).withUrl(first.getId()).execute();
    assertThat(read.getNameFirstRep().getFamily()).isEqualTo("Rosas de la Vega");
  }

  private MethodOutcome createUnlessThere(Patient patient) {
    return client
        .create()
        .resource(patient)
        .conditional()
        .where(Patient.IDENTIFIER.exactly().systemAndIdentifier(TrazoUris.CURP, BreastOrder.curp()))
        .prefer(PreferReturnEnum.REPRESENTATION)
        .execute();
  }

  @Test
  void a_condition_that_two_patients_meet_creates_no_third() {
    for (String given : List.of("Ana", "Eva")) {
      var patient = new BreastOrder(trazo).patient;
      patient.getNameFirstRep().getGiven().clear();
      patient.getNameFirstRep().addGiven(given);
      client.create().resource(patient).execute();
    }
    assertThatThrownBy(() -> createUnlessThere(new BreastOrder(trazo).patient))
        .isInstanceOf(PreconditionFailedException.class);
  }

  @Test
  void orders_are_paged_newest_first() {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Bundle answer = client.transaction().withBundle(new BreastOrder(trazo).bundle()).execute();
      sent.addFirst(new IdType(answer.getEntryFirstRep().getResponse().getLocation()).getIdPart());
    }
    Bundle page =
        client
            .search()
            .forResource(ServiceRequest.class)
            .where(ServiceRequest.AUTHORED.afterOrEquals().day("2026-01-01"))
            .count(2)
            .returnBundle(Bundle.class)
            .execute();
    List<String> found = new ArrayList<>(ids(page));
    while (page.getLink(Bundle.LINK_NEXT) != null) {
      page = client.loadPage().next(page).execute();
      found.addAll(ids(page));
    }
    assertThat(found).isEqualTo(sent);
  }

  @Test
  void the_laboratory_finds_the_order_it_performs_and_nobody_else_does() {
    Bundle answer = client.transaction().withBundle(new BreastOrder(trazo).bundle()).execute();
    String patient = new IdType(answer.getEntry().get(2).getResponse().getLocation()).getIdPart();
    assertThat(ofPatient(TestClient.ofCibior(trazo), patient)).hasSize(1);
    assertThat(ofPatient(TestClient.ofNewHospital(trazo), patient)).isEmpty();
  }

  private static List<String> ofPatient(TestClient who, String patient) {
    return ids(
        who.hapi()
            .search()
            .forResource(Task.class)
            .where(Task.PATIENT.hasId(patient))
            .returnBundle(Bundle.class)
            .execute());
  }

  @Test
  void a_batch_is_answered_entry_by_entry() {
    var batch = new Bundle();
    batch.setType(BundleType.BATCH);
    batch
        .addEntry()
        .setResource(new BreastOrder(trazo).patient)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Patient");
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl("Patient/nobody");
    Bundle answer = client.transaction().withBundle(batch).execute();
    assertThat(answer.getEntry())
        .extracting(entry -> entry.getResponse().getStatus().substring(0, 3))
        .containsExactly("201", "404");
  }

  @Test
  void what_changed_has_a_history_and_each_version_can_be_read() {
    var bench = new Bench();
    RegisteredReferral referral = bench.breast(1);
    IGenericClient ensenada =
        TestClient.of(trazo, trazo.bean(Catalogue.class).getFacility(Bench.HOSPITAL)).hapi();
    var specimen = new IdType("Specimen", referral.specimens().getFirst().id().value());
    Specimen before = ensenada.read().resource(Specimen.class).withUrl(specimen).execute();
    bench.accept(referral.specimens().getFirst());
    Specimen after = ensenada.read().resource(Specimen.class).withUrl(specimen).execute();

    assertThat(after.getMeta().getVersionId()).isNotEqualTo(before.getMeta().getVersionId());
    assertThat(after.getMeta().getLastUpdated()).isAfter(before.getMeta().getLastUpdated());
    Bundle history = history(ensenada, specimen, null);
    assertThat(versions(history))
        .containsExactly(after.getMeta().getVersionId(), before.getMeta().getVersionId());
    assertThat(history.getEntry())
        .extracting(entry -> entry.getRequest().getMethod())
        .containsExactly(HTTPVerb.PUT, HTTPVerb.POST);
    assertThat(versions(history(ensenada, specimen, after.getMeta().getLastUpdated())))
        .containsExactly(after.getMeta().getVersionId());
    Specimen old =
        ensenada
            .read()
            .resource(Specimen.class)
            .withIdAndVersion(specimen.getIdPart(), before.getMeta().getVersionId())
            .execute();
    assertThat(old.equalsDeep(before)).isTrue();
    var then = new InstantType(before.getMeta().getLastUpdated());
    assertThat(
            versions(
                ensenada
                    .search()
                    .byUrl(
                        ensenada.getServerBase()
                            + "/"
                            + specimen.getValue()
                            + "/_history?_at="
                            + then.getValueAsString())
                    .returnBundle(Bundle.class)
                    .execute()))
        .containsExactly(before.getMeta().getVersionId());
    assertThatThrownBy(() -> history(TestClient.ofNewHospital(trazo).hapi(), specimen, null))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  private static Bundle history(IGenericClient client, IdType id, @Nullable Date since) {
    var asked = client.history().onInstance(id).returnBundle(Bundle.class);
    return since == null ? asked.execute() : asked.since(new InstantType(since)).execute();
  }

  private static List<String> versions(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> entry.getResource().getMeta().getVersionId())
        .toList();
  }

  private static List<String> ids(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .map(Resource::getIdElement)
        .map(IdType::getIdPart)
        .toList();
  }
}
