package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.processing.StorageSlot;
import mx.trazo.processing.StorageStore;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.tracking.ReadBoxContents;
import mx.trazo.tracking.ReadDeskReports;
import mx.trazo.tracking.ReadJourney;
import mx.trazo.tracking.ReadLoans;
import mx.trazo.tracking.SpecimenJourney;
import mx.trazo.turnaround.ReadOrderClocks;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;

/** The laboratory's view of one container: its case's tree and everything that happened to it. */
@Hidden
@Controller("/laboratorio/muestras")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class LabSpecimenController {
  private final LabPages pages;
  private final ReadJourney journeys;
  private final ReadLoans loans;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore receptions;
  private final StorageStore storage;
  private final ReadDeskReports reports;
  private final ReadBoxContents contents;
  private final ReadOrderClocks clocks;
  private final Answers answers;

  LabSpecimenController(
      LabPages pages,
      ReadJourney journeys,
      ReadLoans loans,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore receptions,
      StorageStore storage,
      ReadDeskReports reports,
      ReadBoxContents contents,
      ReadOrderClocks clocks,
      Answers answers) {
    this.pages = pages;
    this.journeys = journeys;
    this.loans = loans;
    this.specimens = specimens;
    this.custody = custody;
    this.receptions = receptions;
    this.storage = storage;
    this.reports = reports;
    this.contents = contents;
    this.clocks = clocks;
    this.answers = answers;
  }

  /** The page. */
  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id) {
    Optional<SpecimenJourney> journey =
        Ulid.looksRight(id) ? journeys.read(actor, new SpecimenId(id)) : Optional.empty();
    if (journey.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    Specimen specimen = journey.get().specimen();
    AuditSubject.of(request, "SPECIMEN", id);
    List<Specimen> tree = specimens.listOf(actor.scope(), specimen.order());
    Map<SpecimenId, ContainerState> states = new HashMap<>();
    for (CustodyState state :
        custody.list(actor.scope(), tree.stream().map(Specimen::id).toList())) {
      states.put(state.container().id(), state.state());
    }
    Optional<StorageSlot> slot = storage.findSlotOf(actor.scope(), specimen.id());
    return pages.page(
        request,
        "lab/specimen.jte",
        Map.of(
            "journey",
            journey.get(),
            "accession",
            receptions.findAccession(actor.scope(), specimen.order()),
            "slot",
            slot,
            "rack",
            slot.flatMap(s -> storage.findRack(actor.scope(), s.rack())),
            "lent",
            loans.find(actor, specimen.id()),
            "tests",
            contents.testsOf(actor, specimen.id()),
            "tree",
            tree,
            "states",
            states,
            "clocks",
            clocks.read(actor, specimen.order()),
            "reports",
            actor.hasAny(Role.SPECIALIST, Role.QUALITY)
                ? reports.ofOrder(actor, specimen.order())
                : List.of()));
  }
}
