package mx.trazo.fhir;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What several parameters of a search leave together. */
final class Limits {
  private Limits() {}

  /**
   * The values that all parameters found, in the order of the first.
   *
   * @param found what each parameter found, by id
   * @param needed the parameters of which one is needed
   * @throws RefusedException when there was no parameter
   */
  static <K, V> List<V> common(List<Map<K, V>> found, String needed) {
    if (found.isEmpty()) {
      throw Asked.refused(FhirRefusal.FHIR_PARAMETER_NEEDED, needed);
    }
    Map<K, V> common = new LinkedHashMap<>(found.getFirst());
    found.forEach(one -> common.keySet().retainAll(one.keySet()));
    return List.copyOf(common.values());
  }
}
