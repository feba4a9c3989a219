package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.List;
import mx.trazo.fhir.sent.SentExtensions;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.OrderedTest;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * The unknown extensions of a transaction, each with the resource that its entry became.
 *
 * @param planted the specimen entries in the order in which their containers were planted
 * @param tests the tests of the request entries, in the order of those entries
 */
record OrderExtensions(OrderBundle bundle, List<OrderBundle.Entry> planted, List<String> tests) {

  List<SentExtensions> of(RegisteredReferral referral) {
    List<SentExtensions> out = new ArrayList<>();
    List<OrderBundle.Entry> requests = bundle.of(ServiceRequest.class);
    for (int i = 0; i < requests.size(); i++) {
      String code = tests.get(i);
      OrderedTest test =
          referral.order().tests().stream()
              .filter(own -> own.testCode().equals(code))
              .findFirst()
              .orElseThrow();
      out.add(sent(requests.get(i), FhirIds.ofTest(referral.order().id(), test.id())));
    }
    List<Specimen> tree = PlantedTree.inOrder(referral.specimens());
    for (int i = 0; i < planted.size(); i++) {
      out.add(sent(planted.get(i), tree.get(i).id().value()));
    }
    if (!referral.patientKnown()) {
      PatientId patient = referral.order().patient();
      bundle.of(Patient.class).forEach(entry -> out.add(sent(entry, patient.value())));
    }
    return out;
  }

  private static SentExtensions sent(OrderBundle.Entry entry, String id) {
    String resource = entry.resource().fhirType() + "/" + id;
    return new SentExtensions(resource, KeptExtensions.unknown(entry.resource()));
  }
}
