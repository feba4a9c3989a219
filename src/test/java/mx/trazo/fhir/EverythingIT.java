package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.util.FhirTerser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.network.Catalogue;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.Bench;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportVersion;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** A hospital takes along all there is of one of its patients. */
class EverythingIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final FhirCalls hospital =
      TestClient.of(trazo, trazo.bean(Catalogue.class).getFacility(Bench.HOSPITAL)).calls();

  @Test
  void nothing_is_missing_and_every_reference_leads_to_something_in_it() {
    RegisteredReferral referral = bench.breast(2);
    bench.accept(referral.specimens().getFirst());
    bench.decide(
        bench.technician,
        referral.specimens().getLast(),
        ReceptionDecision.REJECT,
        "BLOCK_DAMAGED",
        null);
    var test = Bench.test(referral);
    var block = referral.specimens().getFirst().id();
    bench.finish(test, Bench.breast(block, Her2Score.TWO_PLUS, null), 0);
    ReportVersion draft =
        done(
            trazo
                .bean(AmendReport.class)
                .amend(bench.ana, test, AmendmentKind.CORRECTED, "Error de captura."));
    bench.finish(test, Bench.breast(block, Her2Score.THREE_PLUS, null), draft.revision());

    String patient = referral.order().patient().value();
    Bundle whole = everything(hospital, "/Patient/" + patient + "/$everything");
    assertThat(whole.getType()).isEqualTo(Bundle.BundleType.SEARCHSET);
    assertThat(whole.getLink()).extracting(link -> link.getRelation()).containsExactly("self");
    assertThat(whole.getEntryFirstRep().getSearch().getMode().toCode()).isEqualTo("match");
    assertThat(all(whole, Patient.class)).hasSize(1);
    assertThat(all(whole, ServiceRequest.class)).as("the test and its reflex").hasSize(2);
    assertThat(all(whole, Task.class)).hasSize(2);
    assertThat(all(whole, Organization.class)).hasSize(2);
    assertThat(all(whole, DiagnosticReport.class))
        .extracting(report -> report.getStatus().toCode())
        .containsExactly("final", "corrected");
    assertThat(all(whole, Provenance.class))
        .extracting(event -> event.getActivity().getCodingFirstRep().getCode())
        .containsExactly("S39", "S42", "S43", "S39", "S42", "S44");
    assertThat(all(whole, Specimen.class))
        .extracting(one -> one.getStatus().toCode())
        .containsExactly("available", "unsatisfactory");

    Set<String> there = new HashSet<>();
    resources(whole).forEach(one -> there.add(address(one)));
    for (Resource one : resources(whole)) {
      for (Reference reference :
          new FhirTerser(FhirCalls.R4).getAllPopulatedChildElementsOfType(one, Reference.class)) {
        if (reference.hasReference() && !reference.getReference().startsWith("#")) {
          assertThat(there).as(address(one)).contains(reference.getReference());
        }
      }
    }
    for (Map.Entry<String, Resource> last : latest(whole).entrySet()) {
      assertThat(FhirCalls.R4.newJsonParser().encodeResourceToString(last.getValue()))
          .isEqualTo(hospital.get("/" + last.getKey()).body());
    }
    var facility = all(whole, Organization.class).getFirst();
    var judged =
        hospital.post(
            "/Organization/$validate",
            FhirCalls.R4.newJsonParser().encodeResourceToString(facility));
    assertThat(judged.body()).doesNotContain("\"error\"").doesNotContain("\"fatal\"");
  }

  @Test
  void only_who_has_to_do_with_the_patient_gets_it_and_only_as_it_is_offered() {
    RegisteredReferral referral = bench.breast(1);
    String path = "/Patient/" + referral.order().patient().value() + "/$everything";
    FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
    assertThat(refusal(stranger.get(path), 404)).isEqualTo("FHIR_NOT_FOUND");
    assertThat(resources(everything(TestClient.ofCibior(trazo).calls(), path)))
        .extracting(Resource::fhirType)
        .contains("Patient", "ServiceRequest", "Specimen");
    for (String parameter : List.of("_since=2026-01-01", "_type=Task", "_count=5", "start=2026")) {
      assertThat(refusal(hospital.get(path + "?" + parameter), 400))
          .isEqualTo("FHIR_PARAMETER_UNKNOWN");
    }
    assertThat(refusal(hospital.get(path + "?_page=x"), 400)).isEqualTo("FHIR_PARAMETER_VALUE");
    assertThat(refusal(hospital.post(path, "{\"resourceType\":\"Parameters\"}"), 405))
        .isEqualTo("FHIR_METHOD");
  }

  @Test
  void pages_hold_whole_orders_and_no_order_twice() {
    TestClient many = TestClient.ofNewHospital(trazo);
    for (int i = 0; i < 23; i++) {
      assertThat(many.calls().post("", new BreastOrder(trazo).json()).statusCode()).isEqualTo(200);
    }
    Bundle known =
        everything(
            many.calls(), "/Patient?identifier=" + TrazoUris.CURP + "%7C" + BreastOrder.curp());
    String patient = known.getEntryFirstRep().getResource().getIdElement().getIdPart();
    List<String> requests = new ArrayList<>();
    String next = "/Patient/" + patient + "/$everything";
    int pages = 0;
    while (!next.isEmpty()) {
      Bundle page = everything(many.calls(), next);
      pages++;
      assertThat(resources(page).getFirst().fhirType()).isEqualTo("Patient");
      List<String> here =
          all(page, ServiceRequest.class).stream().map(EverythingIT::address).toList();
      assertThat(all(page, Specimen.class)).hasSize(here.size() * 3);
      requests.addAll(here);
      String link = page.getLink("next") == null ? "" : page.getLink("next").getUrl();
      next = link.isEmpty() ? "" : link.substring(link.indexOf("/fhir/") + "/fhir".length());
    }
    assertThat(pages).isEqualTo(2);
    assertThat(requests).hasSize(23).doesNotHaveDuplicates();
  }

  private static <R extends Resource> List<R> all(Bundle whole, Class<R> type) {
    return resources(whole).stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The last version of each resource; reports come with those before it. */
  private static Map<String, Resource> latest(Bundle whole) {
    Map<String, Resource> latest = new HashMap<>();
    resources(whole).forEach(one -> latest.put(address(one), one));
    return latest;
  }

  private static Bundle everything(FhirCalls calls, String path) {
    var answer = calls.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirCalls.R4.newJsonParser().parseResource(Bundle.class, answer.body());
  }

  private static List<Resource> resources(Bundle bundle) {
    return bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).toList();
  }

  private static String address(Resource one) {
    return one.fhirType() + "/" + one.getIdElement().getIdPart();
  }
}
