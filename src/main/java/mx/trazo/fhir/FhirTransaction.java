package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.PatientStore;
import mx.trazo.specimen.Specimen;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;

/** POST to the base: one order as a transaction, answered entry by entry, or a batch. */
@Singleton
public class FhirTransaction {
  private final OrderIntake intake;
  private final FhirBatch batch;
  private final OrderResources resources;
  private final OrderProgress progress;
  private final PatientStore patients;
  private final Versions versions;

  /** What the transaction works with. */
  public FhirTransaction(
      OrderIntake intake,
      FhirBatch batch,
      OrderResources resources,
      OrderProgress progress,
      PatientStore patients,
      Versions versions) {
    this.intake = intake;
    this.batch = batch;
    this.resources = resources;
    this.progress = progress;
    this.patients = patients;
    this.versions = versions;
  }

  /** Registers the order and answers each entry in its place. */
  @Transaction
  public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (bundle.getType() == BundleType.BATCH) {
      return batch.answer(actor, bundle, details.getFhirServerBase(), details.getHeaders("Prefer"));
    }
    OrderIntake.Taken taken = intake.take(actor, bundle);
    Map<OrderBundle.Entry, Resource> written = written(actor, taken);
    versions.date(List.copyOf(written.values()));
    var preferred = Preference.read(details.getHeaders("Prefer")).answer();
    var answer = new Bundle();
    answer.setType(BundleType.TRANSACTIONRESPONSE);
    for (OrderBundle.Entry entry : taken.bundle().entries()) {
      boolean known =
          taken.referral().repeated()
              || (entry.resource() instanceof Patient && taken.patientKnown());
      Resource resource = written.get(entry);
      if (resource == null) {
        throw new IllegalStateException("an entry was taken and not written");
      }
      answer.addEntry(answered(resource, known, preferred));
    }
    return answer;
  }

  private Map<OrderBundle.Entry, Resource> written(Actor actor, OrderIntake.Taken taken) {
    Map<OrderBundle.Entry, Resource> written = new HashMap<>();
    for (OrderBundle.Entry patient : taken.bundle().of(Patient.class)) {
      patients
          .find(actor.scope(), taken.referral().order().patient())
          .ifPresent(record -> written.put(patient, resources.patient(record)));
    }
    requests(taken, written);
    specimens(taken, written);
    return written;
  }

  private void requests(OrderIntake.Taken taken, Map<OrderBundle.Entry, Resource> written) {
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
      written.put(entry, resources.request(order, test));
      for (OrderBundle.Entry task : taken.bundle().of(Task.class)) {
        Reference focus = ((Task) task.resource()).getFocus();
        if (taken.bundle().resolve(focus, ServiceRequest.class).filter(entry::equals).isPresent()) {
          written.put(task, progress.task(new OrderLine(order, test)));
        }
      }
    }
  }

  private void specimens(OrderIntake.Taken taken, Map<OrderBundle.Entry, Resource> written) {
    List<Specimen> tree = PlantedTree.inOrder(taken.referral().specimens());
    for (int i = 0; i < taken.planted().size(); i++) {
      written.put(
          taken.planted().get(i), resources.specimen(tree.get(i), taken.referral().order()));
    }
  }

  private static BundleEntryComponent answered(
      Resource resource, boolean known, Preference.Answer preferred) {
    String type = resource.fhirType();
    String id = resource.getIdElement().getIdPart();
    String version = resource.getMeta().getVersionId();
    var entry = new BundleEntryComponent();
    entry
        .getResponse()
        .setStatus(known ? "200 OK" : "201 Created")
        .setLocation(type + "/" + id + "/_history/" + version)
        .setEtag("W/\"" + version + "\"")
        .setLastModifiedElement(resource.getMeta().getLastUpdatedElement());
    switch (preferred) {
      case REPRESENTATION -> entry.setResource(resource);
      case OUTCOME -> entry.getResponse().setOutcome(Outcomes.stored(!known));
      case MINIMAL, ANY -> {}
    }
    return entry;
  }
}
