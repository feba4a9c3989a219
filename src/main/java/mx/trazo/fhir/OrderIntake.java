package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.fhir.sent.RegisterSentOrder;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Curp;
import mx.trazo.patient.PatientEntry;
import mx.trazo.patient.PatientStore;
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
  private static final int CANDIDATES = 20;

  private final ServiceRequestReader requests;
  private final RegisterSentOrder register;
  private final OrderPatient onRecord;
  private final PatientStore patients;
  private final OrderStore orders;
  private final Profiles profiles;

  /** What the intake works with. */
  public OrderIntake(
      ServiceRequestReader requests,
      RegisterSentOrder register,
      OrderPatient onRecord,
      PatientStore patients,
      OrderStore orders,
      Profiles profiles) {
    this.requests = requests;
    this.register = register;
    this.onRecord = onRecord;
    this.patients = patients;
    this.orders = orders;
    this.profiles = profiles;
  }

  /**
   * An order that is on record.
   *
   * @param bundle the entries that carried it
   * @param planted the specimen entries in the order in which their containers were planted
   * @param tests the tests of the request entries, in the order of those entries
   * @param patientKnown whether the hospital had the patient's record before
   */
  record Taken(
      OrderBundle bundle,
      List<OrderBundle.Entry> planted,
      List<String> tests,
      RegisteredReferral referral,
      boolean patientKnown) {
    Taken {
      planted = List.copyOf(planted);
      tests = List.copyOf(tests);
    }
  }

  /**
   * Registers the order of a transaction.
   *
   * @throws RefusedException with everything that is wrong with it; nothing is written then
   */
  Taken take(Actor actor, Bundle transaction) {
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
    OrderRequest order = order(tests);
    boolean repeat = orders.findByClientKey(actor.scope(), order.clientKey()).isPresent();
    Optional<PatientId> onFile =
        patient.isEmpty()
            ? onRecord.referred(actor, bundle, issues)
            : repeat ? Optional.empty() : onRecord.meeting(actor, patient.get(), issues);
    issues.demandNone();
    var referral = new Referral(person.orElse(Referral.NOBODY), order, trees, onFile.orElse(null));
    Set<PatientId> known = new HashSet<>(person.map(sent -> known(actor, sent)).orElse(Set.of()));
    onFile.ifPresent(known::add);
    var extensions = new OrderExtensions(bundle, specimens.planted(), codes(tests), known);
    RegisteredReferral registered =
        switch (registerOnce(actor, referral, extensions)) {
          case Outcome.Done<RegisteredReferral>(var done) -> done;
          case Outcome.Refused<RegisteredReferral>(var refusal) ->
              throw RefusedException.of(refusal, RefusedElement.of(refusal.code(), bundle));
        };
    return new Taken(
        bundle,
        specimens.planted(),
        codes(tests),
        registered,
        registered.repeated() || known.contains(registered.order().patient()));
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

  /** Two equal transactions at the same moment: the second finds what the first wrote. */
  @SuppressWarnings("IllegalCatch") // whichever the driver throws; thrown on unless explained
  private Outcome<RegisteredReferral> registerOnce(
      Actor actor, Referral referral, OrderExtensions extensions) {
    try {
      return register.register(actor, referral, extensions::of);
    } catch (RuntimeException e) {
      if (orders.findByClientKey(actor.scope(), referral.order().clientKey()).isEmpty()) {
        throw e;
      }
      return register.register(actor, referral, extensions::of);
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

  /** The records the hospital has under the CURP, to tell a new record from a known one. */
  private Set<PatientId> known(Actor actor, PatientEntry person) {
    Optional<Curp> curp =
        Optional.ofNullable(person.curp())
            .filter(typed -> Curp.problemOf(typed).isEmpty())
            .map(Curp::of)
            .filter(read -> !read.isGeneric());
    return curp.map(known ->
            patients.listByCurp(actor.scope(), known, CANDIDATES).stream()
                .map(record -> record.id())
                .collect(Collectors.toSet()))
        .orElse(Set.of());
  }
}
