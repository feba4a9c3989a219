package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.fhir.sent.SentExtensionStore;
import org.hl7.fhir.r4.model.Basic;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Resource;

/**
 * Extensions of a resource that we do not know: they are given back as they came. Those inside its
 * elements are read over, because our records have no place where they would still stand right.
 */
@Singleton
public class KeptExtensions {
  private static final int REMEMBERED = 20_000;

  private final SentExtensionStore store;
  private final Map<String, String> remembered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  /** Reads what was kept. */
  public KeptExtensions(SentExtensionStore store) {
    this.store = store;
  }

  /** The unknown extensions of a resource as text; empty when there are none. */
  static String unknown(Resource resource) {
    if (!(resource instanceof DomainResource domain)) {
      return "";
    }
    var carrier = new Basic();
    for (Extension extension : domain.getExtension()) {
      if (!extension.hasUrl() || !TrazoUris.KNOWN_EXTENSIONS.contains(extension.getUrl())) {
        carrier.addExtension(extension.copy());
      }
    }
    return carrier.hasExtension()
        ? Versions.context().newJsonParser().encodeResourceToString(carrier)
        : "";
  }

  /** Asks for what was kept of several resources at once, before they are written one by one. */
  void recall(Collection<String> addresses) {
    List<String> strange =
        addresses.stream().filter(address -> !remembered.containsKey(address)).toList();
    if (!strange.isEmpty()) {
      Map<String, String> kept = store.list(strange);
      strange.forEach(address -> remembered.put(address, kept.getOrDefault(address, "")));
    }
  }

  /** The same resource with the unknown extensions that it came with. */
  <R extends DomainResource> R addTo(R resource) {
    String address = resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    String json = remembered.get(address);
    if (json == null) {
      json = store.list(List.of(address)).getOrDefault(address, "");
      remembered.put(address, json);
    }
    if (!json.isEmpty()) {
      Basic carrier = Versions.context().newJsonParser().parseResource(Basic.class, json);
      new ArrayList<>(carrier.getExtension()).forEach(resource::addExtension);
    }
    return resource;
  }
}
