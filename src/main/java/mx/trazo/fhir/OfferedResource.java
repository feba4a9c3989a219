package mx.trazo.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;

/**
 * A resource type that can be read here. What it says of itself is at once what the capability
 * statement claims and what the door lets in.
 */
public interface OfferedResource extends IResourceProvider {
  /** One search parameter. */
  record SearchBy(String name, String type, String documentation) {}

  /** The name of the resource type, like {@code Patient}. */
  default String typeName() {
    return getResourceType().getSimpleName();
  }

  /** The search parameters that work; empty when the type can only be read by its id. */
  List<SearchBy> searches();

  /** What a client should know about this type here. */
  String documentation();
}
