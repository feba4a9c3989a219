package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.jspecify.annotations.Nullable;

/** The entries of a transaction that carries one order, each in its place. */
final class OrderBundle {
  private static final Set<String> TYPES = Set.of("Patient", "ServiceRequest", "Specimen", "Task");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byFullUrl = new HashMap<>();

  /**
   * One entry.
   *
   * @param at the resource as FHIRPath, like {@code Bundle.entry[2].resource}
   * @param ifNoneExist the condition under which it is to be created, or null
   */
  record Entry(
      int index,
      String at,
      @Nullable String fullUrl,
      @Nullable String ifNoneExist,
      Resource resource) {}

  private OrderBundle() {}

  /**
   * Reads the envelope; what is wrong with it is added to the issues.
   *
   * @throws RefusedException when the bundle is no transaction at all
   */
  static OrderBundle read(Bundle bundle, Issues issues) {
    if (bundle.getType() != BundleType.TRANSACTION) {
      String type = bundle.hasType() ? bundle.getType().toCode() : "-";
      issues.add("Bundle.type", FhirRefusal.FHIR_BUNDLE_TYPE, type);
      issues.demandNone();
    }
    var read = new OrderBundle();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      read.add(i, bundle.getEntry().get(i), issues);
    }
    read.shape(issues);
    return read;
  }

  /** Entries that were read elsewhere; references lead to them by their fullUrl. */
  static OrderBundle of(List<Entry> read) {
    var bundle = new OrderBundle();
    bundle.entries.addAll(read);
    for (Entry entry : read) {
      if (entry.fullUrl() != null) {
        bundle.byFullUrl.put(entry.fullUrl(), entry);
      }
    }
    return bundle;
  }

  private void add(int index, BundleEntryComponent from, Issues issues) {
    String at = "Bundle.entry[" + index + "]";
    Resource resource = from.getResource();
    if (resource == null) {
      issues.add(at, FhirRefusal.FHIR_ENTRY_EMPTY);
      return;
    }
    String type = resource.fhirType();
    var request = from.getRequest();
    if (!TYPES.contains(type)) {
      issues.add(at + ".resource", FhirRefusal.FHIR_ENTRY_TYPE, type);
      return;
    }
    if (request.getMethod() != HTTPVerb.POST) {
      String method = request.hasMethod() ? request.getMethod().toCode() : "-";
      issues.add(at + ".request.method", FhirRefusal.FHIR_ENTRY_METHOD, method);
    }
    String url = request.getUrl();
    if (url == null || !(url.equals(type) || url.equals("/" + type))) {
      issues.add(at + ".request.url", FhirRefusal.FHIR_ENTRY_URL, type);
    }
    String condition = request.hasIfNoneExist() ? request.getIfNoneExist() : null;
    if (condition != null && !namesItself(condition, resource)) {
      issues.add(at + ".request.ifNoneExist", FhirRefusal.FHIR_CONDITION);
    }
    SentElements.check(resource, at + ".resource", issues);
    String fullUrl = Reading.text(from.getFullUrl());
    var entry = new Entry(index, at + ".resource", fullUrl, condition, resource);
    entries.add(entry);
    if (fullUrl != null && byFullUrl.put(fullUrl, entry) != null) {
      issues.add(at + ".fullUrl", FhirRefusal.FHIR_FULL_URL_TWICE);
    }
  }

  private void shape(Issues issues) {
    if (of(Patient.class).size() > 1 || (of(Patient.class).isEmpty() && subject().isEmpty())) {
      issues.add("Bundle.entry", FhirRefusal.FHIR_ORDER_SHAPE, "Patient");
    }
    if (of(ServiceRequest.class).isEmpty()) {
      issues.add("Bundle.entry", FhirRefusal.FHIR_ORDER_SHAPE, "ServiceRequest");
    }
    if (of(Specimen.class).isEmpty()) {
      issues.add("Bundle.entry", FhirRefusal.FHIR_ORDER_SHAPE, "Specimen");
    }
  }

  /** Every entry in the order sent. */
  List<Entry> entries() {
    return entries;
  }

  /** The entries of a type in the order sent. */
  List<Entry> of(Class<? extends Resource> type) {
    return entries.stream().filter(entry -> type.isInstance(entry.resource())).toList();
  }

  /** The entry of the type that a reference leads to, by the fullUrl of the entry. */
  Optional<Entry> resolve(Reference reference, Class<? extends Resource> type) {
    return Optional.ofNullable(reference.getReference())
        .map(byFullUrl::get)
        .filter(entry -> type.isInstance(entry.resource()));
  }

  /**
   * What the requests name as their subject when no patient is sent, an address on this server or a
   * condition; empty when they name an entry or nothing.
   */
  String subject() {
    return of(ServiceRequest.class).stream()
        .findFirst()
        .map(entry -> ((ServiceRequest) entry.resource()).getSubject().getReference())
        .filter(reference -> reference.startsWith("Patient/") || reference.startsWith("Patient?"))
        .orElse("");
  }

  /** Whether a reference leads to the patient of the order, sent or on record. */
  boolean namesPatient(Reference reference) {
    return of(Patient.class).isEmpty()
        ? !subject().isEmpty() && subject().equals(reference.getReference())
        : resolve(reference, Patient.class).isPresent();
  }

  /**
   * Whether a condition names an identifier of the resource itself; then "create unless it exists"
   * and our own "a repeat creates nothing" mean the same.
   */
  private static boolean namesItself(String condition, Resource resource) {
    List<SearchValues.Token> wanted =
        Conditions.read(condition, resource.fhirType()).orElse(List.of());
    return wanted.size() == 1
        && identifiers(resource).stream().anyMatch(wanted.getFirst()::isExactly);
  }

  private static List<Identifier> identifiers(Resource resource) {
    return switch (resource) {
      case Patient patient -> patient.getIdentifier();
      case ServiceRequest request -> {
        List<Identifier> all = new ArrayList<>(request.getIdentifier());
        all.add(request.getRequisition());
        yield all;
      }
      case Specimen specimen -> specimen.getIdentifier();
      default -> List.of();
    };
  }
}
