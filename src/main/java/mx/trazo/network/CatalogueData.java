package mx.trazo.network;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.FacilityId;

/**
 * Everything the network knows at one moment, as lists.
 *
 * @param revision the store's revision at that moment
 * @param transits hours from a state's hospitals to each laboratory; estimates
 */
public record CatalogueData(
    long revision,
    List<Institution> institutions,
    List<Facility> facilities,
    List<Agreement> agreements,
    List<TestDefinition> tests,
    List<SpecimenForm> forms,
    List<TestSpecimenRule> rules,
    List<LaboratoryHours> hours,
    List<LaboratoryHoliday> holidays,
    Map<FacilityId, Map<MexicanState, Duration>> transits) {
  /** Copies the lists. */
  public CatalogueData {
    institutions = List.copyOf(institutions);
    facilities = List.copyOf(facilities);
    agreements = List.copyOf(agreements);
    tests = List.copyOf(tests);
    forms = List.copyOf(forms);
    rules = List.copyOf(rules);
    hours = List.copyOf(hours);
    holidays = List.copyOf(holidays);
    transits = Map.copyOf(transits);
  }
}
