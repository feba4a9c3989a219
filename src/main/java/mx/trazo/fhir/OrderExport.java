package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.network.Facility;
import mx.trazo.order.Order;
import mx.trazo.result.Report;
import mx.trazo.result.ReportStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** All there is of an order, as resources; whoever asks may see the order. */
@Singleton
public class OrderExport {
  private final OrderResources resources;
  private final OrderProgress progress;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReportStore reports;
  private final ReportResources released;
  private final ProvenanceTranslator provenance;
  private final Organizations organizations;
  private final OrganizationResource facilities;
  private final ReadTrail trail;

  /** What it reads and writes with. */
  public OrderExport(
      OrderResources resources,
      OrderProgress progress,
      SpecimenStore specimens,
      CustodyStore custody,
      ReportStore reports,
      ReportResources released,
      ProvenanceTranslator provenance,
      Organizations organizations,
      OrganizationResource facilities,
      ReadTrail trail) {
    this.resources = resources;
    this.progress = progress;
    this.specimens = specimens;
    this.custody = custody;
    this.reports = reports;
    this.released = released;
    this.provenance = provenance;
    this.organizations = organizations;
    this.facilities = facilities;
    this.trail = trail;
  }

  /** Requests, tasks, containers with their custody, and every released version of its reports. */
  List<Resource> of(Actor actor, Order order) {
    List<Resource> out = new ArrayList<>();
    order.tests().forEach(test -> out.add(resources.request(order, test)));
    out.addAll(
        progress.tasks(
            actor.scope(),
            order.tests().stream().map(test -> new OrderLine(order, test)).toList()));
    List<Specimen> tree = PlantedTree.inOrder(specimens.listOf(actor.scope(), order.id()));
    for (Specimen node : tree) {
      out.add(resources.specimen(node, order));
      custody.listEvents(actor.scope(), node.id()).stream()
          .map(event -> Versions.stamp(provenance.write(event)))
          .forEach(out::add);
    }
    trail.read(actor, "ORDER", order.id().value());
    trail.read(actor, "SPECIMEN", tree.stream().map(node -> node.id().value()).toList());
    for (Report report : reports.listOf(actor.scope(), order.id())) {
      if (report.released() > 0) {
        out.addAll(released.everyVersion(actor, report));
      }
    }
    return out;
  }

  /** The resources with the facilities that they name. */
  List<Resource> withFacilities(List<Resource> resources) {
    Set<FacilityId> named = new LinkedHashSet<>();
    for (Resource resource : resources) {
      switch (resource) {
        case Task task -> {
          name(task.getRequester(), named);
          name(task.getOwner(), named);
        }
        case Provenance event -> name(event.getAgentFirstRep().getOnBehalfOf(), named);
        case DiagnosticReport report ->
            report.getPerformer().forEach(performer -> name(performer, named));
        default -> {}
      }
    }
    List<Resource> out = new ArrayList<>(resources);
    named.forEach(id -> facilities.find(id).ifPresent(out::add));
    return out;
  }

  private void name(Reference reference, Set<FacilityId> named) {
    organizations.find(reference).map(Facility::id).ifPresent(named::add);
  }
}
