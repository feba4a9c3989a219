package mx.trazo.fhir;

import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;

/**
 * A resource type that can be read here. What it says of itself is at once what the capability
 * statement claims and what the door lets in.
 */
public interface OfferedResource extends IResourceProvider {
  /**
   * One search parameter.
   *
   * @param forms what may follow the name: a modifier with its colon, a chain with its dot
   */
  record SearchBy(String name, String type, String documentation, List<String> forms) {
    /** A parameter without modifiers and chains. */
    public SearchBy(String name, String type, String documentation) {
      this(name, type, documentation, List.of());
    }

    /** Whether a name in a query is this parameter, in one of its forms. */
    boolean is(String asked) {
      return asked.startsWith(name)
          && (asked.length() == name.length() || forms.contains(asked.substring(name.length())));
    }
  }

  /** The name of the resource type, like {@code Patient}. */
  default String typeName() {
    return getResourceType().getSimpleName();
  }

  /** The search parameters that work; empty when the type can only be read by its id. */
  List<SearchBy> searches();

  /** Whether one of this type can be created on its own. */
  default boolean creates() {
    return false;
  }

  /** Whether a creation may say under which condition. */
  default boolean createsOnCondition() {
    return creates();
  }

  /** Whether one of this type can be deleted. */
  default boolean deletes() {
    return false;
  }

  /**
   * An operation on one resource, asked with GET.
   *
   * @param name with its dollar sign
   * @param definition the canonical address of what it does
   */
  record Operation(String name, String definition, String documentation) {}

  /** The operations on one resource of this type. */
  default List<Operation> operations() {
    return List.of();
  }

  /** Whether a name in a query is one of the search parameters. */
  default boolean offers(String parameter) {
    return searches().stream().anyMatch(search -> search.is(parameter));
  }

  /** What a client should know about this type here. */
  String documentation();
}
