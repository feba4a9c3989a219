package mx.trazo.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.Actor;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Observation;

/** Reads the values of released reports. */
@Singleton
public class ObservationResource implements OfferedResource {
  private final ReportResources reports;

  /** What it reads with. */
  public ObservationResource(ReportResources reports) {
    this.reports = reports;
  }

  @Override
  public Class<Observation> getResourceType() {
    return Observation.class;
  }

  @Override
  public List<SearchBy> searches() {
    return List.of();
  }

  @Override
  public String documentation() {
    return "The values that DiagnosticReport.result names; each on the block or tube it was read"
        + " on. A later version of a report has Observations of its own.";
  }

  /** One value. */
  @Read
  public Observation read(@IdParam IdType id, RequestDetails details) {
    Actor actor = FhirInterceptor.actor(details);
    return ObservationTranslator.Place.read(id.getIdPart())
        .flatMap(place -> reports.observation(actor, place))
        .orElseThrow(RefusedException::notFound);
  }
}
