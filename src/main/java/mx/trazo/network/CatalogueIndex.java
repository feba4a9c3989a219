package mx.trazo.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.InstitutionId;

/** The look-up tables over one {@link CatalogueData}. */
record CatalogueIndex(
    CatalogueData data,
    Map<InstitutionId, Institution> institutionById,
    Map<FacilityId, Facility> facilityById,
    Map<String, Facility> facilityByCode,
    List<Facility> laboratories,
    Map<String, TestDefinition> testByCode,
    Map<String, SpecimenForm> formByCode,
    Map<String, List<TestSpecimenRule>> rulesByTest) {

  static CatalogueIndex of(CatalogueData data) {
    var byCode = new HashMap<String, Facility>();
    for (Facility facility : data.facilities()) {
      facility.codes().forEach(code -> byCode.put(key(code.code()), facility));
    }
    return new CatalogueIndex(
        data,
        by(data.institutions(), Institution::id),
        by(data.facilities(), Facility::id),
        Map.copyOf(byCode),
        data.facilities().stream()
            .filter(facility -> facility.isLaboratory() && facility.active())
            .sorted(Comparator.comparing(Facility::shortName))
            .toList(),
        by(data.tests(), TestDefinition::code),
        by(data.forms(), SpecimenForm::code),
        data.rules().stream().collect(Collectors.groupingBy(TestSpecimenRule::testCode)));
  }

  /** A code as it is looked up: without blanks around it, upper case. */
  static String key(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  private static <K, V> Map<K, V> by(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
  }
}
