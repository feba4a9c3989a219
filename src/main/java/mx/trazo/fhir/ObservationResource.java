package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import org.hl7.fhir.r4.model.Observation;

/** Reads the values of released reports. */
@Singleton
public class ObservationResource extends FhirResource<Observation> {
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

  @Override
  Optional<Observation> find(Actor actor, String id) {
    return ObservationTranslator.Place.read(id).flatMap(place -> reports.observation(actor, place));
  }

  /** Never called: the door lets no search through to a type without parameters. */
  @Override
  Page search(Actor actor, Asked asked) {
    return Page.of(List.of(), asked);
  }

  /** A value of a released version never changes. */
  @Override
  List<Observation> versions(Actor actor, Observation current) {
    return List.of(current);
  }
}
