package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.PatientStore;
import mx.trazo.specimen.Specimen;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** POST to the base: one order as a transaction, answered entry by entry. */
@Singleton
public class FhirTransaction {
  private final OrderIntake intake;
  private final OrderResources resources;
  private final PatientStore patients;

  /** What the transaction works with. */
  public FhirTransaction(OrderIntake intake, OrderResources resources, PatientStore patients) {
    this.intake = intake;
    this.resources = resources;
    this.patients = patients;
  }

  /** Registers the order and answers each entry in its place. */
  @Transaction
  public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    OrderIntake.Taken taken = intake.take(actor, bundle);
    Order order = taken.referral().order();
    Map<OrderBundle.Entry, Resource> written = new HashMap<>();
    OrderBundle.Entry patient = taken.bundle().of(Patient.class).getFirst();
    patients
        .find(actor.scope(), order.patient())
        .ifPresent(record -> written.put(patient, resources.patient(record)));
    requests(actor, taken, written);
    specimens(actor, taken, written);
    var answer = new Bundle();
    answer.setType(BundleType.TRANSACTIONRESPONSE);
    for (OrderBundle.Entry entry : taken.bundle().entries()) {
      boolean known =
          taken.referral().repeated() || (entry.equals(patient) && taken.patientKnown());
      Resource resource = written.get(entry);
      if (resource == null) {
        throw new IllegalStateException("an entry was taken and not written");
      }
      answer.addEntry(answered(resource, known, order.registeredAt()));
    }
    return answer;
  }

  private void requests(
      Actor actor, OrderIntake.Taken taken, Map<OrderBundle.Entry, Resource> written) {
    Order order = taken.referral().order();
    var entries = taken.bundle().of(ServiceRequest.class);
    for (int i = 0; i < entries.size(); i++) {
      String code = taken.tests().get(i);
      OrderedTest test =
          order.tests().stream()
              .filter(own -> own.testCode().equals(code))
              .findFirst()
              .orElseThrow();
      OrderBundle.Entry entry = entries.get(i);
      written.put(entry, resources.request(actor, order, test));
      for (OrderBundle.Entry task : taken.bundle().of(Task.class)) {
        Reference focus = ((Task) task.resource()).getFocus();
        if (taken.bundle().resolve(focus, ServiceRequest.class).filter(entry::equals).isPresent()) {
          written.put(task, resources.task(actor, order, test));
        }
      }
    }
  }

  private void specimens(
      Actor actor, OrderIntake.Taken taken, Map<OrderBundle.Entry, Resource> written) {
    List<Specimen> tree = inPlantingOrder(taken.referral().specimens());
    for (int i = 0; i < taken.planted().size(); i++) {
      written.put(
          taken.planted().get(i), resources.specimen(actor, tree.get(i), taken.referral().order()));
    }
  }

  /** The containers of a tree as they were planted: each before its children, by ordinal. */
  private static List<Specimen> inPlantingOrder(List<Specimen> tree) {
    List<Specimen> out = new ArrayList<>();
    grow(null, tree, out);
    return out;
  }

  private static void grow(@Nullable SpecimenId parent, List<Specimen> tree, List<Specimen> into) {
    tree.stream()
        .filter(node -> Optional.ofNullable(node.parent()).equals(Optional.ofNullable(parent)))
        .sorted(
            Comparator.comparingInt((Specimen node) -> node.designation().length())
                .thenComparing(Specimen::designation))
        .forEach(node -> {
          into.add(node);
          grow(node.id(), tree, into);
        });
  }

  private static BundleEntryComponent answered(Resource resource, boolean known, Instant at) {
    String type = resource.fhirType();
    String id = resource.getIdElement().getIdPart();
    String version = resource.getMeta().getVersionId();
    var entry = new BundleEntryComponent();
    entry
        .getResponse()
        .setStatus(known ? "200 OK" : "201 Created")
        .setLocation(type + "/" + id + "/_history/" + version)
        .setEtag("W/\"" + version + "\"")
        .setLastModifiedElement(new InstantType(FhirIds.millis(at)));
    return entry;
  }
}
