package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mx.trazo.fhir.sent.RegisterSentOrder;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientEntry;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.SpecimenRequest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Takes an order out of a transaction and registers it, all of it or nothing. */
@Singleton
public class OrderIntake {
  private static final int LONGEST_PLAIN_KEY = 58;

  private final ServiceRequestReader requests;
  private final RegisterSentOrder register;
  private final OrderPatient onRecord;
  private final OrderStore orders;
  private final Profiles profiles;

  /** What the intake works with. */
  public OrderIntake(
      ServiceRequestReader requests,
      RegisterSentOrder register,
      OrderPatient onRecord,
      OrderStore orders,
      Profiles profiles) {
    this.requests = requests;
    this.register = register;
    this.onRecord = onRecord;
    this.orders = orders;
    this.profiles = profiles;
  }

  /**
   * An order that is on record.
   *
   * @param bundle the entries that carried it
   * @param planted the specimen entries in the order in which their containers were planted
   * @param tests the tests of the request entries, in the order of those entries
   */
  record Taken(
      OrderBundle bundle,
      List<OrderBundle.Entry> planted,
      List<String> tests,
      RegisteredReferral referral) {
    Taken {
      planted = List.copyOf(planted);
      tests = List.copyOf(tests);
    }
  }

  /**
   * An order as it was sent, by itself free of faults.
   *
   * @param patient the entry of the patient, unless the transaction only refers to one
   */
  record Sent(
      OrderBundle bundle,
      Optional<OrderBundle.Entry> patient,
      PatientEntry person,
      List<AskedTest> tests,
      OrderRequest order,
      SpecimenReader specimens,
      List<SpecimenRequest> trees) {
    Sent {
      tests = List.copyOf(tests);
      trees = List.copyOf(trees);
    }
  }

  /**
   * Reads the order of a transaction.
   *
   * @throws RefusedException with everything that is wrong with it
   */
  Sent read(Actor actor, Bundle transaction) {
    var issues = new Issues();
    OrderBundle bundle = OrderBundle.read(transaction, issues);
    issues.demandNone();
    Optional<OrderBundle.Entry> patient = bundle.of(Patient.class).stream().findFirst();
    Optional<PatientEntry> person =
        patient.map(
            entry -> PatientTranslator.read((Patient) entry.resource(), entry.at(), issues));
    List<AskedTest> tests = new ArrayList<>();
    for (OrderBundle.Entry entry : bundle.of(ServiceRequest.class)) {
      requests.read(bundle, entry, actor, issues).ifPresent(tests::add);
    }
    bundle.of(Task.class).forEach(entry -> checkTask(bundle, entry, issues));
    checkShared(tests, issues);
    var specimens = new SpecimenReader(bundle, issues);
    List<SpecimenRequest> trees = specimens.read(tests);
    profiles.check(transaction, Profiles.ORDER, issues);
    issues.demandNone();
    return new Sent(
        bundle, patient, person.orElse(Referral.NOBODY), tests, order(tests), specimens, trees);
  }

  /** Whether an order is on record under the number of the one sent. */
  boolean isOnRecord(Actor actor, Sent sent) {
    return orders.findByClientKey(actor.scope(), sent.order().clientKey()).isPresent();
  }

  /**
   * Registers the order.
   *
   * @throws RefusedException with what is wrong with it; nothing is written then
   */
  Taken take(Actor actor, Sent sent) {
    var issues = new Issues();
    OrderBundle bundle = sent.bundle();
    Optional<PatientId> onFile =
        sent.patient().isEmpty()
            ? onRecord.referred(actor, bundle, issues)
            : onFile(actor, sent, sent.patient().get(), issues);
    issues.demandNone();
    var referral = new Referral(sent.person(), sent.order(), sent.trees(), onFile.orElse(null));
    var extensions = new OrderExtensions(bundle, sent.specimens().planted(), codes(sent.tests()));
    return switch (register.register(actor, referral, extensions::of)) {
      case Outcome.Done<RegisteredReferral>(var done) ->
          new Taken(bundle, extensions.planted(), extensions.tests(), done);
      case Outcome.Refused<RegisteredReferral>(var refusal) ->
          throw RefusedException.of(refusal, RefusedElement.of(refusal.code(), bundle));
    };
  }

  /** The record that the patient's entry has to meet; of a repeat none has to. */
  private Optional<PatientId> onFile(
      Actor actor, Sent sent, OrderBundle.Entry patient, Issues issues) {
    return patient.ifNoneExist() == null || isOnRecord(actor, sent)
        ? Optional.empty()
        : onRecord.meeting(actor, patient, issues);
  }

  private static List<String> codes(List<AskedTest> tests) {
    return tests.stream().map(AskedTest::testCode).toList();
  }

  /** A task may come with its request; it says nothing that the request does not. */
  private static void checkTask(OrderBundle bundle, OrderBundle.Entry entry, Issues issues) {
    var task = (Task) entry.resource();
    if (task.getStatus() != TaskStatus.REQUESTED) {
      issues.wrong(entry.at(), "status", "requested");
    }
    if (task.getIntent() != TaskIntent.ORDER) {
      issues.wrong(entry.at(), "intent", "order");
    }
    if (bundle.resolve(task.getFocus(), ServiceRequest.class).isEmpty()) {
      issues.add(entry.at() + ".focus", FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
    }
  }

  private static void checkShared(List<AskedTest> tests, Issues issues) {
    for (AskedTest test : tests) {
      String difference = test.header().difference(tests.getFirst().header());
      if (!difference.isEmpty()) {
        issues.add(test.at(), FhirRefusal.FHIR_ORDER_MIXED, difference);
      }
    }
  }

  private static OrderRequest order(List<AskedTest> tests) {
    AskedTest.Header header = tests.getFirst().header();
    return new OrderRequest(
        clientKey(header.requisition()),
        OrderSource.FHIR,
        header.requisition(),
        header.laboratory(),
        tests.stream().map(AskedTest::testCode).toList(),
        header.reason(),
        header.priority(),
        header.physician(),
        header.clinical(),
        header.replaces());
  }

  /** The hospital's own number is what makes a repeat a repeat. */
  static String clientKey(String requisition) {
    boolean plain =
        requisition.length() <= LONGEST_PLAIN_KEY
            && requisition.chars().allMatch(c -> c > ' ' && c < 0x7F);
    return "FHIR:" + (plain ? requisition : digest(requisition));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 40);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
