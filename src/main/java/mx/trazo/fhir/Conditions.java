package mx.trazo.fhir;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Conditions that are written like a search: {@code identifier=system|value}. */
final class Conditions {
  private Conditions() {}

  /**
   * The identifiers that a condition names, with or without a slash, the type and the question mark
   * before them; nothing when it is another search.
   */
  static Optional<List<SearchValues.Token>> read(String condition, String type) {
    int mark = condition.indexOf('?');
    String before = mark < 0 ? "" : condition.substring(0, mark);
    String named = before.startsWith("/") ? before.substring(1) : before;
    if (!named.isEmpty() && !named.equals(type)) {
      return Optional.empty();
    }
    return FhirQuery.read(condition.substring(mark + 1))
        .filter(parameters -> parameters.size() == 1)
        .filter(parameters -> parameters.getOrDefault("identifier", List.of()).size() == 1)
        .flatMap(Conditions::tokens);
  }

  private static Optional<List<SearchValues.Token>> tokens(Map<String, List<String>> parameters) {
    var asked = new Asked("", parameters, Map.of(), 0, "");
    try {
      return Optional.of(SearchValues.tokens(asked, "identifier").getFirst());
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
