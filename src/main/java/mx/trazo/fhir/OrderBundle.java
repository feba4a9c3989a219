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
import org.hl7.fhir.r4.model.DomainResource;
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
   */
  record Entry(int index, String at, @Nullable String fullUrl, Resource resource) {}

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
    if (request.hasIfNoneExist() && !namesItself(request.getIfNoneExist(), resource)) {
      issues.add(at + ".request.ifNoneExist", FhirRefusal.FHIR_CONDITION);
    }
    if (resource instanceof DomainResource domain && domain.hasModifierExtension()) {
      issues.add(at + ".resource.modifierExtension", FhirRefusal.FHIR_MODIFIER);
    }
    String fullUrl = Reading.text(from.getFullUrl());
    var entry = new Entry(index, at + ".resource", fullUrl, resource);
    entries.add(entry);
    if (fullUrl != null && byFullUrl.put(fullUrl, entry) != null) {
      issues.add(at + ".fullUrl", FhirRefusal.FHIR_FULL_URL_TWICE);
    }
  }

  private void shape(Issues issues) {
    if (of(Patient.class).size() != 1) {
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
   * Whether a condition names an identifier of the resource itself; then "create unless it exists"
   * and our own "a repeat creates nothing" mean the same. Written with or without the type and the
   * question mark.
   */
  private static boolean namesItself(String condition, Resource resource) {
    int mark = condition.indexOf('?');
    String before = mark < 0 ? "" : condition.substring(0, mark);
    String query = condition.substring(mark + 1);
    if (!before.isEmpty() && !before.equals(resource.fhirType())) {
      return false;
    }
    List<String> wanted =
        FhirQuery.read(query)
            .filter(parameters -> parameters.size() == 1)
            .map(parameters -> parameters.getOrDefault("identifier", List.of()))
            .orElse(List.of());
    return wanted.size() == 1
        && identifiers(resource).stream()
            .anyMatch(own ->
                wanted
                    .getFirst()
                    .equals((own.hasSystem() ? own.getSystem() : "") + "|" + own.getValue()));
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
