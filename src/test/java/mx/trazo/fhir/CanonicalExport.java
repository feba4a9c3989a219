package mx.trazo.fhir;

import ca.uhn.fhir.parser.IParser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.jspecify.annotations.Nullable;

/**
 * An export without what is of one server only: ids become the names that both servers know things
 * by, and metadata, times of recording and hashes are left out. All else stays.
 */
final class CanonicalExport {
  private final Map<String, String> names = new HashMap<>();
  private final TreeMap<String, String> resources = new TreeMap<>();

  private CanonicalExport() {}

  /** The canonical form of a bundle of {@code $everything}. */
  static CanonicalExport of(Bundle bundle) {
    var canonical = new CanonicalExport();
    List<Resource> all =
        bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getResource).toList();
    all.forEach(canonical::name);
    all.forEach(canonical::add);
    return canonical;
  }

  private void name(Resource one) {
    String id = one.getIdElement().getIdPart();
    switch (one) {
      case Patient patient ->
          names.put(id, "patient:" + patient.getNameFirstRep().getNameAsSingleString());
      case Specimen specimen -> {
        String label = "label:" + specimen.getIdentifierFirstRep().getValue();
        names.put(id, label);
        String order = specimen.getRequestFirstRep().getReferenceElement().getIdPart();
        names.merge(
            order.substring(0, order.indexOf('.')),
            "order-of-" + label,
            (first, second) -> first.compareTo(second) < 0 ? first : second);
      }
      case ServiceRequest request ->
          names.put(
              id.substring(id.indexOf('.') + 1),
              "test:" + request.getCode().getCodingFirstRep().getCode());
      case DiagnosticReport report ->
          names.put(id, "report:" + report.getIdentifierFirstRep().getValue());
      case Organization organization ->
          names.put(id, "facility:" + organization.getIdentifierFirstRep().getValue());
      default -> {}
    }
  }

  private void add(Resource one) {
    Resource bare = one.copy();
    bare.setMeta(null);
    bare.setId(one.getIdElement().getIdPart());
    if (bare instanceof Provenance event) {
      event.setRecorded(null);
    }
    if (bare instanceof DomainResource domain) {
      domain
          .getExtension()
          .removeIf(extension ->
              extension.getUrl().equals(TrazoUris.EVENT_HASH)
                  || extension.getUrl().equals(TrazoUris.PREVIOUS_HASH));
    }
    IParser parser = FhirCalls.R4.newJsonParser().setPrettyPrint(true);
    String json = parser.encodeResourceToString(bare);
    String address = one.fhirType() + "/" + one.getIdElement().getIdPart();
    for (Map.Entry<String, String> name : names.entrySet()) {
      json = json.replace(name.getKey(), name.getValue());
      address = address.replace(name.getKey(), name.getValue());
    }
    String key = address;
    for (int version = 2; resources.containsKey(key); version++) {
      key = address + " version " + version;
    }
    resources.put(key, json);
  }

  /** How many resources there are. */
  int size() {
    return resources.size();
  }

  /** The first thing in which two exports differ, or nothing. */
  Optional<String> difference(CanonicalExport other) {
    var all = new TreeSet<>(resources.keySet());
    all.addAll(other.resources.keySet());
    for (String key : all) {
      List<String> mine = lines(resources.get(key));
      List<String> theirs = lines(other.resources.get(key));
      for (int i = 0; i < Math.max(mine.size(), theirs.size()); i++) {
        String one = i < mine.size() ? mine.get(i) : "nothing";
        String two = i < theirs.size() ? theirs.get(i) : "nothing";
        if (!one.equals(two)) {
          return Optional.of(key + ", line " + (i + 1) + ": " + one.strip() + " / " + two.strip());
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> lines(@Nullable String json) {
    return json == null ? List.of() : new ArrayList<>(json.lines().toList());
  }
}
