package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.fhir.version.ShowAtOnce;
import mx.trazo.kernel.Actor;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.PatientStore;
import mx.trazo.specimen.RegisteredReferral;
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
  private final KeptExtensions extensions;
  private final ShowAtOnce atOnce;
  private final ReadTrail trail;

  /** What the transaction works with. */
  public FhirTransaction(
      OrderIntake intake,
      FhirBatch batch,
      OrderResources resources,
      OrderProgress progress,
      PatientStore patients,
      Versions versions,
      KeptExtensions extensions,
      ShowAtOnce atOnce,
      ReadTrail trail) {
    this.intake = intake;
    this.batch = batch;
    this.resources = resources;
    this.progress = progress;
    this.patients = patients;
    this.versions = versions;
    this.extensions = extensions;
    this.atOnce = atOnce;
    this.trail = trail;
  }

  /** Registers the order and answers each entry in its place. */
  @Transaction
  public Bundle transaction(@TransactionParam Bundle bundle, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (bundle.getType() == BundleType.BATCH) {
      return batch.answer(actor, bundle, details.getFhirServerBase(), details.getHeaders("Prefer"));
    }
    OrderIntake.Sent sent = intake.read(actor, bundle);
    return answer(taken(actor, sent), Preference.read(details.getHeaders("Prefer")).answer());
  }

  private record Written(OrderIntake.Taken taken, Map<OrderBundle.Entry, Resource> resources) {}

  /** Two equal transactions at the same moment: the second finds what the first wrote. */
  @SuppressWarnings("IllegalCatch") // whichever the driver throws; thrown on unless explained
  private Written taken(Actor actor, OrderIntake.Sent sent) {
    try {
      return atOnce.answer(() -> written(actor, intake.take(actor, sent)));
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      if (!intake.isOnRecord(actor, sent)) {
        throw e;
      }
      return atOnce.answer(() -> written(actor, intake.take(actor, sent)));
    }
  }

  private static Bundle answer(Written written, Preference.Answer preferred) {
    OrderIntake.Taken taken = written.taken();
    var answer = new Bundle();
    answer.setType(BundleType.TRANSACTIONRESPONSE);
    for (OrderBundle.Entry entry : taken.bundle().entries()) {
      boolean known =
          taken.referral().repeated()
              || (entry.resource() instanceof Patient && taken.referral().patientKnown());
      Resource resource = written.resources().get(entry);
      if (resource == null) {
        throw new IllegalStateException("an entry was taken and not written");
      }
      answer.addEntry(answered(resource, known, preferred));
    }
    return answer;
  }

  private Written written(Actor actor, OrderIntake.Taken taken) {
    Map<OrderBundle.Entry, Resource> written = new HashMap<>();
    extensions.recall(addresses(taken.referral()));
    for (OrderBundle.Entry patient : taken.bundle().of(Patient.class)) {
      patients
          .find(actor.scope(), taken.referral().order().patient())
          .ifPresent(record -> written.put(patient, resources.patient(record)));
    }
    requests(taken, written);
    specimens(taken, written);
    versions.date(List.copyOf(written.values()));
    trail.wrote(actor, "ORDER", taken.referral().order().id().value());
    trail.write();
    return new Written(taken, written);
  }

  /** Those of the resources that the answer may name. */
  private static List<String> addresses(RegisteredReferral referral) {
    Order order = referral.order();
    List<String> out = new ArrayList<>();
    out.add("Patient/" + order.patient().value());
    order
        .tests()
        .forEach(test -> out.add("ServiceRequest/" + FhirIds.ofTest(order.id(), test.id())));
    referral.specimens().forEach(node -> out.add("Specimen/" + node.id().value()));
    return out;
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
    List<org.hl7.fhir.r4.model.Specimen> shown =
        resources.specimens(tree, taken.referral().order());
    for (int i = 0; i < taken.planted().size(); i++) {
      written.put(taken.planted().get(i), shown.get(i));
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
