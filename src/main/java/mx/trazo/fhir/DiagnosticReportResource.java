package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Ulid;
import org.hl7.fhir.r4.model.DiagnosticReport;

/** Reads the released reports of the orders that the actor's facility asked for or performs. */
@Singleton
public class DiagnosticReportResource extends FhirResource<DiagnosticReport> {
  private final ReportResources reports;

  /** What it reads with. */
  public DiagnosticReportResource(ReportResources reports) {
    this.reports = reports;
  }

  @Override
  public Class<DiagnosticReport> getResourceType() {
    return DiagnosticReport.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of(
        new SearchBy("_id", "token", "one id or several"),
        new SearchBy("based-on", "reference", "ServiceRequest/id, the test that was asked for"));
  }

  @Override
  public String documentation() {
    return "The last released version, with one Observation per value and the PDF in"
        + " presentedForm. An amendment keeps the id; its reason stands in an extension.";
  }

  @Override
  Optional<DiagnosticReport> find(Actor actor, String id) {
    return Ulid.looksRight(id) ? reports.report(actor, new ReportId(id)) : Optional.empty();
  }

  @Override
  Page search(Actor actor, Asked asked) {
    List<Map<String, DiagnosticReport>> found = new ArrayList<>();
    for (List<String> ids : SearchValues.ids(asked, "_id", "DiagnosticReport")) {
      found.add(byId(ids.stream().flatMap(id -> find(actor, id).stream())));
    }
    for (List<String> ids : SearchValues.ids(asked, "based-on", "ServiceRequest")) {
      found.add(
          byId(
              ids.stream()
                  .flatMap(id -> FhirIds.readTest(id).stream())
                  .flatMap(test -> reports.reportOf(actor, test.test()).stream())));
    }
    return Page.of(Limits.common(found, "_id, based-on"), asked);
  }

  @Override
  List<DiagnosticReport> versions(Actor actor, DiagnosticReport current) {
    return reports.versions(actor, new ReportId(current.getIdElement().getIdPart()));
  }

  private static Map<String, DiagnosticReport> byId(Stream<DiagnosticReport> found) {
    Map<String, DiagnosticReport> out = new LinkedHashMap<>();
    found.forEach(one -> out.putIfAbsent(one.getIdElement().getIdPart(), one));
    return out;
  }
}
