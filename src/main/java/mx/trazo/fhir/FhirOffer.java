package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The resource types offered here, by name. */
@Singleton
public class FhirOffer {
  private final List<OfferedResource> resources;

  /** Offers every bean that says it can be read. */
  public FhirOffer(List<OfferedResource> resources) {
    this.resources =
        resources.stream().sorted(Comparator.comparing(OfferedResource::typeName)).toList();
  }

  /** The types, by name. */
  public List<OfferedResource> resources() {
    return resources;
  }
}
