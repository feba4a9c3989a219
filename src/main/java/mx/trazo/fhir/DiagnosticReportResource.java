package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.RequiredParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.param.ReferenceParam;
import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Ulid;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.IdType;

/** Reads the released reports of the orders that the actor's facility asked for or performs. */
@Singleton
public class DiagnosticReportResource implements OfferedResource {
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
        new SearchBy("based-on", "reference", "ServiceRequest/id, the test that was asked for"));
  }

  @Override
  public String documentation() {
    return "The last released version, with one Observation per value and the PDF in"
        + " presentedForm. An amendment keeps the id; its reason stands in an extension.";
  }

  /** One report. */
  @Read
  public DiagnosticReport read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    if (!Ulid.looksRight(id.getIdPart())) {
      throw RefusedException.notFound();
    }
    return reports
        .report(actor, new ReportId(id.getIdPart()))
        .orElseThrow(RefusedException::notFound);
  }

  /** The report of a test. */
  @Search
  public List<DiagnosticReport> search(
      @RequiredParam(name = "based-on") ReferenceParam basedOn, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    return Tokens.idOf(basedOn, "ServiceRequest")
        .flatMap(FhirIds::readTest)
        .flatMap(test -> reports.reportOf(actor, test.test()))
        .stream()
        .toList();
  }
}
