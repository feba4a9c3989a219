package mx.trazo.fhir;

import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.TestSearch;
import mx.trazo.order.TestSearch.Found;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/**
 * {@code Patient/[id]/$everything}: the patient with whole orders, the newest first. A page begins
 * after the last order of the page before it, so no order is ever cut in two.
 */
@Singleton
public class EverythingCall {
  /** For the capability statement and the door. */
  static final OfferedResource.Operation OPERATION =
      new OfferedResource.Operation(
          "$everything",
          "http://hl7.org/fhir/OperationDefinition/Patient-everything",
          "GET [id]/$everything: the patient, and of the orders that the account's facility asked"
              + " for or performs all there is, whole orders at a time and the newest first;"
              + " link.next leads on. Of a report that was amended every released version is"
              + " there, the oldest first. No parameters.");

  private static final String PAGE = "_page";
  private static final Set<String> PARAMETERS = Set.of(PAGE, "_format", "_pretty");
  private static final int TESTS = 20;
  private static final int OK = 200;

  private final PatientResource patients;
  private final OrderStore orders;
  private final OrderExport export;
  private final ImportMarks marks;
  private final Versions versions;

  /** What it reads with. */
  public EverythingCall(
      PatientResource patients,
      OrderStore orders,
      OrderExport export,
      ImportMarks marks,
      Versions versions) {
    this.patients = patients;
    this.orders = orders;
    this.export = export;
    this.marks = marks;
    this.versions = versions;
  }

  /** Whether a path is that of the operation. */
  static boolean isMeant(String path) {
    return path.startsWith("Patient/") && path.endsWith("/" + OPERATION.name());
  }

  /** A page of it; another facility's patient is not found. */
  FhirCall.Answer answer(FhirCall call) {
    Actor actor = call.actor();
    if (actor == null) {
      throw RefusedException.notFound();
    }
    checkParameters(call);
    String id = call.path().split("/", -1)[1];
    Patient patient = patients.find(actor, id).orElseThrow(RefusedException::notFound);
    String from = first(call, PAGE);
    List<Found> found = tests(actor, new PatientId(id), from);
    List<Found> shown = whole(found);
    List<OrderId> ids = shown.stream().map(Found::order).distinct().toList();
    List<Resource> resources = new ArrayList<>();
    resources.add(patient);
    for (OrderId order : ids) {
      Order whole = orders.find(actor.scope(), order).orElseThrow(RefusedException::notFound);
      resources.addAll(export.of(actor, whole));
    }
    List<Resource> complete = export.withFacilities(resources);
    marks.mark(complete);
    versions.date(complete);
    var bundle = new Bundle();
    bundle.setId(UUID.randomUUID().toString());
    bundle.setType(BundleType.SEARCHSET);
    String self = call.base() + "/" + call.path();
    bundle.addLink().setRelation("self").setUrl(from.isEmpty() ? self : self + "?_page=" + from);
    if (shown.size() < found.size()) {
      bundle
          .addLink()
          .setRelation("next")
          .setUrl(self + "?_page=" + TestSearches.write(shown.getLast()));
    }
    for (Resource resource : complete) {
      bundle
          .addEntry()
          .setFullUrl(
              call.base() + "/" + resource.fhirType() + "/" + resource.getIdElement().getIdPart())
          .setResource(resource)
          .getSearch()
          .setMode(resource instanceof Patient ? SearchEntryMode.MATCH : SearchEntryMode.INCLUDE);
    }
    return new FhirCall.Answer(
        OK,
        Map.of(HttpHeaders.CONTENT_TYPE, List.of(TrazoUris.FHIR_JSON)),
        Versions.context()
            .newJsonParser()
            .setPrettyPrint(first(call, "_pretty").equals("true"))
            .encodeResourceToString(bundle)
            .getBytes(StandardCharsets.UTF_8),
        List.of());
  }

  private static void checkParameters(FhirCall call) {
    boolean lenient = Preference.read(call.header("Prefer")).lenient();
    for (String name : call.parameters().keySet()) {
      if (!lenient && !PARAMETERS.contains(name)) {
        throw Asked.refused(FhirRefusal.FHIR_PARAMETER_UNKNOWN, Characters.tame(name, 60));
      }
    }
  }

  private List<Found> tests(Actor actor, PatientId patient, String from) {
    @Nullable Found after = from.isEmpty() ? null : TestSearches.readPlace(from);
    var search =
        new TestSearch(
            List.of(patient),
            List.of(),
            List.of(),
            List.of(),
            TestSearch.Span.ALWAYS,
            null,
            null,
            after);
    return orders.listTests(actor.scope(), search, TESTS + 1);
  }

  /** Those whose orders are there with all their tests; an order has fewer tests than a page. */
  private static List<Found> whole(List<Found> found) {
    if (found.size() <= TESTS) {
      return found;
    }
    OrderId cut = found.getLast().order();
    List<Found> whole = found.stream().filter(one -> !one.order().equals(cut)).toList();
    return whole.isEmpty() ? found.subList(0, TESTS) : whole;
  }

  private static String first(FhirCall call, String name) {
    return call.parameters().getOrDefault(name, List.of("")).getFirst();
  }
}
