package mx.trazo.network.store;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.LaboratoryHoliday;
import mx.trazo.network.LaboratoryHours;
import mx.trazo.network.MexicanState;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TemperatureBand;
import mx.trazo.network.TestDefinition;
import mx.trazo.network.TestFamily;
import mx.trazo.network.TestSpecimenRule;
import mx.trazo.network.TransportClass;
import org.jspecify.annotations.Nullable;

/** Reads tests, specimen forms, their rules, receiving calendars and transit estimates. */
@Singleton
class TestTables {
  private final TestRows tests;
  private final FormRows forms;
  private final RuleRows rules;
  private final HoursRows hours;
  private final HolidayRows holidays;
  private final TransitRows transits;

  TestTables(
      TestRows tests,
      FormRows forms,
      RuleRows rules,
      HoursRows hours,
      HolidayRows holidays,
      TransitRows transits) {
    this.tests = tests;
    this.forms = forms;
    this.rules = rules;
    this.hours = hours;
    this.holidays = holidays;
    this.transits = transits;
  }

  List<TestDefinition> listTests() {
    return tests.list().stream()
        .map(row ->
            new TestDefinition(
                row.code(), row.name(), TestFamily.valueOf(row.family()), row.active()))
        .toList();
  }

  List<SpecimenForm> listForms() {
    return forms.list().stream().map(TestTables::form).toList();
  }

  List<TestSpecimenRule> listRules() {
    return rules.list().stream()
        .map(row ->
            new TestSpecimenRule(
                row.testCode(),
                row.formCode(),
                Anticoagulant.valueOf(row.anticoagulant()),
                ofHours(row.targetHours()),
                ofHours(row.absoluteHours()),
                row.minVolumeMl(),
                row.sourceNote()))
        .toList();
  }

  List<LaboratoryHours> listHours() {
    return hours.list().stream()
        .map(row ->
            new LaboratoryHours(
                new FacilityId(row.laboratoryId()),
                row.testCode(),
                DayOfWeek.of(row.weekday()),
                LocalTime.parse(row.opensAt()),
                LocalTime.parse(row.closesAt())))
        .toList();
  }

  List<LaboratoryHoliday> listHolidays() {
    return holidays.list().stream()
        .map(row ->
            new LaboratoryHoliday(
                new FacilityId(row.laboratoryId()), row.holiday(), row.closed(), row.reason()))
        .toList();
  }

  Map<FacilityId, Map<MexicanState, Duration>> transits() {
    var all = new HashMap<FacilityId, Map<MexicanState, Duration>>();
    for (TransitRow row : transits.list()) {
      all.computeIfAbsent(
              new FacilityId(row.laboratoryId()), id -> new EnumMap<>(MexicanState.class))
          .put(MexicanState.valueOf(row.fromState()), Duration.ofHours(row.hours()));
    }
    return all;
  }

  private static SpecimenForm form(FormRow row) {
    TemperatureBand band =
        row.minCelsius() == null || row.maxCelsius() == null
            ? null
            : new TemperatureBand(row.minCelsius(), row.maxCelsius());
    return new SpecimenForm(
        row.code(),
        row.name(),
        ContainerKind.valueOf(row.containerKind()),
        TransportClass.valueOf(row.transportClass()),
        band,
        row.living(),
        row.active());
  }

  private static @Nullable Duration ofHours(@Nullable Integer hours) {
    return hours == null ? null : Duration.ofHours(hours);
  }
}
