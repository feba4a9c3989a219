package mx.trazo.fhir.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.UndoReason;
import mx.trazo.custody.WithdrawReason;
import mx.trazo.fhir.FhirRefusal;
import mx.trazo.fhir.TrazoUris;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.reception.MissingReason;
import mx.trazo.reception.UnexpectedKind;
import mx.trazo.result.ExternalControls;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.Her2Score;
import mx.trazo.result.Her2Status;
import mx.trazo.result.Her2Zero;
import mx.trazo.result.HormoneStatus;
import mx.trazo.result.Intensity;
import mx.trazo.result.InternalControl;
import mx.trazo.result.IshMethod;
import mx.trazo.result.IshResult;
import mx.trazo.result.Ki67Count;
import mx.trazo.result.MarkerCodes;
import mx.trazo.result.SurrogateSubtype;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.NamingSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;

/** The codes that are published are those that the code speaks, no more and no fewer. */
class PublishedCodesTest {
  private static final String BASE = "https://trazo.mx/fhir/";

  private final Guide guide = Guide.read();

  @Test
  void custody_events_are_those_of_the_enum() {
    Set<String> local =
        Arrays.stream(CustodyEventType.values())
            .map(CustodyEventType::code)
            .filter(code -> code.startsWith("T"))
            .collect(Collectors.toSet());
    assertThat(guide.codes("movimiento")).isEqualTo(local);
    Set<String> events =
        ((ValueSet) guide.get("ValueSet-eventos-set"))
            .getCompose().getIncludeFirstRep().getConcept().stream()
                .map(concept -> concept.getCode())
                .collect(Collectors.toSet());
    assertThat(events)
        .hasSize(15)
        .containsAll(
            Arrays.stream(CustodyEventType.values())
                .map(CustodyEventType::code)
                .filter(code -> code.startsWith("S"))
                .toList());
  }

  @Test
  void steps_and_their_status_are_those_of_the_task() throws ReflectiveOperationException {
    Class<?> steps = Class.forName("mx.trazo.fhir.TaskStep");
    Method code = opened(steps, "code");
    Method status = opened(steps, "status");
    var map = (ConceptMap) guide.get("ConceptMap-pasos-a-estado-de-tarea");
    Set<String> seen = new TreeSet<>();
    for (Object step : steps.getEnumConstants()) {
      String name = (String) code.invoke(step);
      String expected = ((org.hl7.fhir.r4.model.Task.TaskStatus) status.invoke(step)).toCode();
      assertThat(map.getGroupFirstRep().getElement())
          .filteredOn(element -> element.getCode().equals(name))
          .singleElement()
          .satisfies(
              element -> assertThat(element.getTargetFirstRep().getCode()).isEqualTo(expected));
      seen.add(name);
    }
    assertThat(guide.codes("paso")).isEqualTo(seen);
  }

  private static Method opened(Class<?> type, String name) throws NoSuchMethodException {
    Method method = type.getDeclaredMethod(name);
    method.setAccessible(true);
    return method;
  }

  @Test
  void every_step_is_mapped_to_an_event_or_said_to_have_none() {
    var map = (ConceptMap) guide.get("ConceptMap-pasos-a-eventos");
    Set<String> mapped =
        map.getGroup().stream()
            .flatMap(group -> group.getElement().stream())
            .map(element -> element.getCode())
            .collect(Collectors.toSet());
    assertThat(mapped).isEqualTo(guide.codes("paso"));
  }

  @Test
  void markers_are_those_that_a_report_can_measure() throws IllegalAccessException {
    Set<String> markers = new TreeSet<>(Set.of("intensidad", "poblacion"));
    for (Field field : MarkerCodes.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers()) && field.getType() == String.class) {
        markers.add((String) field.get(null));
      }
    }
    markers.removeAll(Set.of(MarkerCodes.LOINC, MarkerCodes.LOCAL, MarkerCodes.SUBJECT));
    for (String receptor : List.of("ER", "PR")) {
      for (String part : List.of("INTERNAL_CONTROL", "CONTROLS", "ALLRED")) {
        markers.add(receptor + "." + part);
      }
    }
    assertThat(guide.codes("marcador")).isEqualTo(markers);
  }

  @Test
  void answers_and_meanings_are_those_of_the_enums() {
    Set<String> answers =
        codes(
            Intensity.values(),
            FlowIntensity.values(),
            Her2Score.values(),
            Her2Zero.values(),
            Ki67Count.values(),
            InternalControl.values(),
            ExternalControls.values(),
            IshMethod.values(),
            IshResult.values(),
            FlowScheme.values(),
            FlowConclusion.values(),
            SurrogateSubtype.values());
    assertThat(guide.codes("respuesta-de-marcador")).isEqualTo(answers);
    assertThat(guide.codes("interpretacion"))
        .isEqualTo(codes(HormoneStatus.values(), Her2Status.values()));
  }

  @Test
  void short_answers_are_those_of_an_order() {
    assertThat(guide.codes("si-no-se-desconoce")).isEqualTo(codes(YesNoUnknown.values()));
    assertThat(guide.codes("lateralidad")).isEqualTo(codes(Laterality.values()));
    assertThat(guide.codes("motivo-de-solicitud")).isEqualTo(codes(OrderReason.values()));
  }

  @Test
  void refusals_of_the_exchange_are_published() {
    assertThat(guide.codes("motivo-de-rechazo")).isEqualTo(names(FhirRefusal.values()));
  }

  @Test
  void reasons_beside_the_laboratory_s_own_are_those_of_arrival_missing_and_undoing() {
    Set<String> beside =
        ((CodeSystem) guide.get("CodeSystem-motivo-de-recepcion"))
            .getConcept().stream()
                .filter(concept ->
                    concept.getProperty().stream()
                        .anyMatch(property ->
                            property.getCode().equals("uso")
                                && !property.getValue().primitiveValue().equals("puerta")))
                .map(concept -> concept.getCode())
                .collect(Collectors.toSet());
    assertThat(beside)
        .isEqualTo(
            names(
                UnexpectedKind.values(),
                MissingReason.values(),
                UndoReason.values(),
                WithdrawReason.values()));
  }

  @Test
  void every_uri_of_ours_on_the_wire_is_published() throws IllegalAccessException {
    Set<String> published = new TreeSet<>();
    guide.list(StructureDefinition.class).forEach(one -> published.add(one.getUrl()));
    guide.list(CodeSystem.class).forEach(one -> published.add(one.getUrl()));
    guide.list(NamingSystem.class).stream()
        .flatMap(one -> one.getUniqueId().stream())
        .forEach(id -> published.add(id.getValue()));
    Set<String> spoken = new TreeSet<>();
    for (Field field : TrazoUris.class.getFields()) {
      String uri = (String) field.get(null);
      if (uri.startsWith(BASE) || uri.startsWith("urn:oid:")) {
        spoken.add(uri);
      }
    }
    assertThat(spoken).hasSizeGreaterThan(25);
    assertThat(published).containsAll(spoken);
  }

  private static Set<String> codes(Enum<?>[]... enums) {
    return names(enums).stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Enum<?>[]... enums) {
    return Stream.of(enums).flatMap(Arrays::stream).map(Enum::name).collect(Collectors.toSet());
  }
}
