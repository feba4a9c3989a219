package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.fhir.OrderBundle.Entry;
import mx.trazo.fhir.sent.SentCase;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.patient.PatientEntry;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.specimen.label.LabelNumber;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Specimen.SpecimenStatus;
import org.jspecify.annotations.Nullable;

/** Reads orders with all that became of them out of what another node exported. */
@Singleton
public class ExportReader {
  private static final String KEY = "TRAZO:";
  private static final String UNNUMBERED = "-";

  private final ServiceRequestReader requests;
  private final ExportedCustody custody;
  private final ExportedFacilities facilities;
  private final Catalogue catalogue;

  /** What it reads with. */
  public ExportReader(
      ServiceRequestReader requests,
      ExportedCustody custody,
      ExportedFacilities facilities,
      Catalogue catalogue) {
    this.requests = requests;
    this.custody = custody;
    this.facilities = facilities;
    this.catalogue = catalogue;
  }

  /** The orders; everything that is wrong with any of them is added to the issues. */
  List<SentCase> read(ExportedBundle bundle, Actor actor, Issues issues) {
    Map<String, List<Entry>> orders = new LinkedHashMap<>();
    for (Entry entry : bundle.of("ServiceRequest")) {
      Optional<OrderId> order = FhirIds.readTest(ExportedBundle.id(entry)).map(id -> id.order());
      if (order.isEmpty()) {
        issues.wrong(entry.at(), "id", "01ARZ….01BX5…");
      } else {
        orders.computeIfAbsent(order.get().value(), _ -> new ArrayList<>()).add(entry);
      }
    }
    List<SentCase> cases = new ArrayList<>();
    orders.forEach((order, tests) ->
        new OneOrder(bundle, actor, issues, order, tests).read().ifPresent(cases::add));
    if (cases.size() == orders.size()) {
      checkAllRead(bundle, cases, issues);
    }
    return cases;
  }

  /** Nothing is passed over in silence. */
  private static void checkAllRead(ExportedBundle bundle, List<SentCase> cases, Issues issues) {
    Set<String> read = new HashSet<>();
    cases.forEach(one -> read.addAll(one.said().keySet()));
    for (Entry entry : bundle.entries()) {
      boolean alone =
          entry.resource() instanceof Patient || entry.resource() instanceof Organization;
      if (!alone && !read.contains(bundle.name(entry))) {
        issues.add(entry.at(), FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
      }
    }
  }

  /** One order of the bundle. */
  private final class OneOrder {
    private final ExportedBundle bundle;
    private final Actor actor;
    private final Issues issues;
    private final String id;
    private final List<Entry> asked;
    private final List<Entry> reflexes;
    private final Map<String, String> said = new HashMap<>();
    private final Map<String, String> extensions = new HashMap<>();

    OneOrder(ExportedBundle bundle, Actor actor, Issues issues, String id, List<Entry> tests) {
      this.bundle = bundle;
      this.actor = actor;
      this.issues = issues;
      this.id = id;
      this.asked = tests.stream().filter(test -> !request(test).hasBasedOn()).toList();
      this.reflexes = tests.stream().filter(test -> request(test).hasBasedOn()).toList();
      tests.forEach(this::keep);
    }

    Optional<SentCase> read() {
      if (asked.isEmpty()) {
        issues.add(
            reflexes.getFirst().at() + ".basedOn", FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
        return Optional.empty();
      }
      Entry first = asked.getFirst();
      Optional<Entry> patient = bundle.resolve(request(first).getSubject(), "Patient");
      if (patient.isEmpty()) {
        issues.add(first.at() + ".subject", FhirRefusal.FHIR_REFERENCE, "Patient");
      }
      Instant orderedAt =
          request(first).hasAuthoredOn()
              ? Reading.instant(request(first).getAuthoredOnElement().getValueAsString())
                  .orElse(null)
              : null;
      if (orderedAt == null) {
        issues.missing(first.at(), "authoredOn");
      }
      boolean ours = asked.stream().allMatch(this::isOurs);
      if (!ours || patient.isEmpty() || orderedAt == null) {
        return Optional.empty();
      }
      List<SentCase.Container> containers = containers();
      Optional<Referral> referral = referral(patient.get(), containers);
      List<SentCase.Test> tests = tests();
      List<SentCase.Report> reports = reports();
      return referral.map(told ->
          new SentCase(
              first.at(),
              bundle.name(patient.get()),
              told,
              replaces(first),
              orderedAt,
              tests,
              containers,
              accession(),
              reports,
              said,
              extensions(patient.get())));
    }

    private Map<String, String> extensions(Entry patient) {
      extensions.put(bundle.name(patient), KeptExtensions.unknown(patient.resource()));
      return extensions;
    }

    private void keep(Entry entry) {
      said.put(bundle.name(entry), SaidHash.of(entry.resource()));
      extensions.put(bundle.name(entry), KeptExtensions.unknown(entry.resource()));
    }

    /** Whether the hospital that asked is the one that imports, and the laboratory is known. */
    private boolean isOurs(Entry entry) {
      Facility own = catalogue.getFacility(actor.facility());
      if (!(request(entry).getRequester().getResource() instanceof PractitionerRole role)) {
        issues.missing(entry.at(), "requester");
        return false;
      }
      String at = entry.at() + ".requester.organization";
      Optional<Facility> asking = facilities.find(role.getOrganization(), at, issues);
      if (asking.filter(facility -> !facility.id().equals(own.id())).isPresent()) {
        issues.add(at, FhirRefusal.FHIR_IMPORT_OTHER_FACILITY, asking.get().name(), own.name());
        return false;
      }
      return asking.isPresent()
          && facilities
              .find(request(entry).getPerformerFirstRep(), entry.at() + ".performer", issues)
              .isPresent();
    }

    private List<Entry> nodes() {
      return bundle.of("Specimen").stream()
          .filter(node ->
              ((Specimen) node.resource())
                  .getRequest().stream()
                      .anyMatch(one ->
                          one.getReference() != null
                              && one.getReference().startsWith("ServiceRequest/" + id + ".")))
          .sorted(
              Comparator.comparingInt((Entry node) -> designation(node).length())
                  .thenComparing(ExportReader::designation))
          .toList();
    }

    private List<SentCase.Container> containers() {
      List<SentCase.Container> containers = new ArrayList<>();
      for (Entry entry : nodes()) {
        keep(entry);
        var node = (Specimen) entry.resource();
        String digits = Reading.identifier(node.getIdentifier(), TrazoUris.LABEL);
        Optional<LabelNumber> label = digits == null ? Optional.empty() : LabelNumber.parse(digits);
        String nodeId = ExportedBundle.id(entry);
        if (label.isEmpty()) {
          issues.wrong(entry.at(), "identifier", TrazoUris.LABEL);
        }
        if (designation(entry).isEmpty()) {
          issues.missing(entry.at(), "container.description");
        }
        if (!Ulid.looksRight(nodeId)) {
          issues.wrong(entry.at(), "id", "01ARZ3NDEKTSV4RRFFQ69G5FAV");
        }
        Optional<Entry> parent =
            node.hasParent()
                ? bundle.resolve(node.getParentFirstRep(), "Specimen")
                : Optional.empty();
        List<SentCase.Event> events = custody.read(bundle, nodeId, issues);
        events.forEach(event ->
            bundle.entries().stream()
                .filter(one -> one.at().equals(event.at()))
                .forEach(this::keep));
        boolean cut =
            !events.isEmpty() && events.getFirst().event().type() == CustodyEventType.DERIVED;
        label.ifPresent(number ->
            containers.add(
                new SentCase.Container(
                    entry.at(),
                    nodeId,
                    parent.map(ExportedBundle::id).orElse(null),
                    designation(entry),
                    number,
                    cut,
                    events)));
      }
      return containers;
    }

    /** The order as if it were sent now, with what only an export says taken off. */
    private Optional<Referral> referral(Entry patient, List<SentCase.Container> containers) {
      List<Entry> sent = new ArrayList<>();
      sent.add(patient);
      asked.forEach(entry -> sent.add(changed(entry, asSent(request(entry)))));
      for (Entry entry : nodes()) {
        boolean cut =
            containers.stream()
                .anyMatch(one -> one.cut() && one.id().equals(ExportedBundle.id(entry)));
        if (!cut) {
          Specimen node = ((Specimen) entry.resource()).copy();
          sent.add(changed(entry, node.setStatus(SpecimenStatus.AVAILABLE)));
        }
      }
      OrderBundle order = OrderBundle.of(sent);
      if (Boolean.FALSE.equals(((Patient) patient.resource()).getActiveElement().getValue())) {
        issues.wrong(patient.at(), "active", "true");
      }
      PatientEntry person =
          PatientTranslator.read((Patient) patient.resource(), patient.at(), issues);
      List<AskedTest> tests = new ArrayList<>();
      for (Entry entry : order.of(ServiceRequest.class)) {
        requests.read(order, entry, actor, issues).ifPresent(tests::add);
      }
      for (AskedTest test : tests) {
        String difference = test.header().difference(tests.getFirst().header());
        if (!difference.isEmpty()) {
          issues.add(test.at(), FhirRefusal.FHIR_ORDER_MIXED, difference);
        }
      }
      List<SpecimenRequest> trees = new SpecimenReader(order, issues).read(tests);
      return tests.stream()
          .findFirst()
          .map(test -> new Referral(person, order(test.header(), tests), trees));
    }

    private OrderRequest order(AskedTest.Header header, List<AskedTest> tests) {
      return new OrderRequest(
          KEY + id,
          OrderSource.FHIR,
          header.requisition().equals(UNNUMBERED) ? null : header.requisition(),
          header.laboratory(),
          tests.stream().map(AskedTest::testCode).toList(),
          header.reason(),
          header.priority(),
          header.physician(),
          header.clinical(),
          null);
    }

    private List<SentCase.Test> tests() {
      List<SentCase.Test> tests = new ArrayList<>();
      for (Entry entry : asked) {
        tests.add(test(entry, null));
      }
      for (Entry entry : reflexes) {
        Optional<Entry> because =
            bundle.resolve(request(entry).getBasedOnFirstRep(), "ServiceRequest");
        if (because.isEmpty()) {
          issues.add(entry.at() + ".basedOn", FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
        }
        String code = Reading.code(request(entry).getCode(), TrazoUris.TEST).orElse("");
        if (catalogue.findTest(code).isEmpty()) {
          issues.wrong(entry.at(), "code", TrazoUris.TEST);
        }
        tests.add(test(entry, because.map(ExportedBundle::id).orElse(null)));
      }
      for (Entry task : bundle.of("Task")) {
        if (ExportedBundle.id(task).startsWith(id + ".")) {
          keep(task);
        }
      }
      return tests;
    }

    private SentCase.Test test(Entry entry, @Nullable String because) {
      return new SentCase.Test(
          entry.at(),
          ExportedBundle.id(entry),
          Reading.code(request(entry).getCode(), TrazoUris.TEST).orElse(""),
          because);
    }

    private List<SentCase.Report> reports() {
      var reader = new ExportedReports(bundle, issues);
      List<SentCase.Report> reports = new ArrayList<>();
      ExportedReports.of(bundle, id)
          .values()
          .forEach(versions -> {
            versions.forEach(version -> {
              keep(version);
              reader.values(version).forEach(this::keep);
            });
            reader.read(versions).ifPresent(reports::add);
          });
      return reports;
    }

    private @Nullable String replaces(Entry entry) {
      return request(entry).hasReplaces()
          ? ServiceRequestTranslator.orderOf(request(entry).getReplacesFirstRep())
              .map(order -> KEY + order.value())
              .orElse(KEY)
          : null;
    }

    private @Nullable String accession() {
      return nodes().stream()
          .map(node -> ((Specimen) node.resource()).getAccessionIdentifier())
          .filter(number -> TrazoUris.ACCESSION.equals(number.getSystem()))
          .map(Identifier::getValue)
          .map(Reading::text)
          .filter(Objects::nonNull)
          .findFirst()
          .orElse(null);
    }
  }

  private static Entry changed(Entry entry, Resource resource) {
    return new Entry(entry.index(), entry.at(), entry.fullUrl(), null, resource);
  }

  private static ServiceRequest asSent(ServiceRequest request) {
    ServiceRequest sent = request.copy();
    sent.setStatus(ServiceRequestStatus.ACTIVE);
    sent.setReplaces(null);
    // a copy of a reference no longer knows what is contained
    sent.getRequester().setResource(request.getRequester().getResource());
    if (!sent.getRequisition().hasValue()) {
      sent.setRequisition(new Identifier().setSystem(TrazoUris.PLACER_NUMBER).setValue(UNNUMBERED));
    }
    return sent;
  }

  private static ServiceRequest request(Entry entry) {
    return (ServiceRequest) entry.resource();
  }

  private static String designation(Entry node) {
    String text = ((Specimen) node.resource()).getContainerFirstRep().getDescription();
    return text == null ? "" : text;
  }
}
