package mx.trazo.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.trazo.fhir.OrderBundle.Entry;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The entries of what another node exported, each in its place and under its name there. */
final class ExportedBundle {
  private static final Set<String> TYPES =
      Set.of(
          "DiagnosticReport",
          "Observation",
          "Organization",
          "Patient",
          "Provenance",
          "ServiceRequest",
          "Specimen",
          "Task");
  private static final Pattern BASE = Pattern.compile("https?://[!-~]{1,150}");

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> byName = new LinkedHashMap<>();
  private final Map<Integer, String> names = new HashMap<>();
  private String base = "";

  private ExportedBundle() {}

  /**
   * Reads the envelope; what is wrong with it is added to the issues.
   *
   * @throws RefusedException when it cannot be an export
   */
  static ExportedBundle read(Bundle bundle, Issues issues) {
    if (bundle.getType() != BundleType.SEARCHSET && bundle.getType() != BundleType.COLLECTION) {
      issues.wrong("Bundle", "type", "searchset, collection");
      issues.demandNone();
    }
    var read = new ExportedBundle();
    for (int i = 0; i < bundle.getEntry().size(); i++) {
      read.add(i, bundle.getEntry().get(i), issues);
    }
    for (String needed : List.of("Patient", "ServiceRequest", "Specimen")) {
      if (read.of(needed).isEmpty()) {
        issues.add("Bundle.entry", FhirRefusal.FHIR_ORDER_SHAPE, needed);
      }
    }
    issues.demandNone();
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
    String id = resource.getIdElement().getIdPart();
    if (!TYPES.contains(type) || id == null) {
      issues.wrong(at, "resource", String.join(", ", TYPES.stream().sorted().toList()));
      return;
    }
    String name = type + "/" + id;
    String fullUrl = from.getFullUrl() == null ? "" : from.getFullUrl();
    String own =
        fullUrl.endsWith("/" + name)
            ? fullUrl.substring(0, fullUrl.length() - name.length() - 1)
            : "";
    if (!BASE.matcher(own).matches() || !(base.isEmpty() || base.equals(own))) {
      issues.wrong(at, "fullUrl", (base.isEmpty() ? "https://…/fhir" : base) + "/" + name);
      return;
    }
    base = own;
    SentElements.check(resource, at + ".resource", issues);
    var entry = new Entry(index, at + ".resource", name, null, resource);
    entries.add(entry);
    int earlier = 1;
    String last = name;
    while (byName.containsKey(last)) {
      earlier++;
      last = name + "/" + earlier;
    }
    if (earlier > 1 && !type.equals("DiagnosticReport")) {
      issues.add(at + ".fullUrl", FhirRefusal.FHIR_FULL_URL_TWICE);
    }
    byName.put(last, entry);
    names.put(index, last);
  }

  /** The address of the exchange that it came from. */
  String base() {
    return base;
  }

  /** Every entry in the order sent. */
  List<Entry> entries() {
    return entries;
  }

  /** The entries of a type in the order sent. */
  List<Entry> of(String type) {
    return entries.stream().filter(entry -> entry.resource().fhirType().equals(type)).toList();
  }

  /** The name of an entry: type and id, and a number after it for a later version of a report. */
  String name(Entry entry) {
    return names.getOrDefault(entry.index(), "");
  }

  /** The entry of a type that a reference leads to. */
  Optional<Entry> resolve(Reference reference, String type) {
    String to = reference.getReference();
    if (to == null) {
      return Optional.empty();
    }
    String local = to.startsWith(base + "/") ? to.substring(base.length() + 1) : to;
    return Optional.ofNullable(byName.get(local))
        .filter(entry -> entry.resource().fhirType().equals(type));
  }

  /** The id of an entry's resource. */
  static String id(Entry entry) {
    return entry.resource().getIdElement().getIdPart();
  }
}
