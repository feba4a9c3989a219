package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.ContainerKind;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientResolver;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.processing.StepDone;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.FindPrinted;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.scan.StationSetting;

/** The bench: choose a step, read what it is done on; below, the work by time left. */
@Hidden
@Controller("/laboratorio/mesa")
@Secured({"TECHNICIAN", "SPECIALIST"})
class BenchController {
  private final LabPages pages;
  private final WorkStore work;
  private final SpecimenStore specimens;
  private final FindPrinted printed;
  private final ReceptionStore receptions;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final DueWork due;
  private final Answers answers;

  BenchController(
      LabPages pages,
      WorkStore work,
      SpecimenStore specimens,
      FindPrinted printed,
      ReceptionStore receptions,
      OrderStore orders,
      PatientResolver patients,
      DueWork due,
      Answers answers) {
    this.pages = pages;
    this.work = work;
    this.specimens = specimens;
    this.printed = printed;
    this.receptions = receptions;
    this.orders = orders;
    this.patients = patients;
    this.due = due;
    this.answers = answers;
  }

  /** The page, with the step that the address names or the first one. */
  @Get
  HttpResponse<String> bench(
      HttpRequest<?> request,
      Actor actor,
      @QueryValue(defaultValue = "") String paso,
      @QueryValue(defaultValue = "") String estudio,
      @QueryValue(defaultValue = "") String plazo) {
    var filter = new WorkFilter(estudio, plazo);
    List<ProcessingStep> steps = work.listSteps();
    Optional<ProcessingStep> chosen =
        steps.stream().filter(step -> step.code().equals(paso)).findFirst();
    StationSetting station =
        StationSetting.of("STEP", chosen.map(ProcessingStep::code).orElse(""))
            .refreshing("/laboratorio/mesa/lista" + filter.query(), "lista")
            .detailing("/laboratorio/mesa/cortes/{container}", "cortes");
    return pages.page(
        request,
        "lab/bench.jte",
        Map.of(
            "steps", steps,
            "chosen", chosen,
            "station", station,
            "lines", filter.of(due.worklist(actor)),
            "filter", filter));
  }

  /** The list alone, fetched after each reading. */
  @Get("/lista")
  HttpResponse<String> list(
      HttpRequest<?> request,
      Actor actor,
      @QueryValue(defaultValue = "") String estudio,
      @QueryValue(defaultValue = "") String plazo) {
    var filter = new WorkFilter(estudio, plazo);
    return pages.page(
        request,
        "lab/worklist.jte",
        Map.of("lines", filter.of(due.worklist(actor)), "steps", work.listSteps()));
  }

  /** The slides of a block, or of the block that a slide is of, with the way to their labels. */
  @Get("/cortes/{id}")
  HttpResponse<?> cuts(HttpRequest<?> request, Actor actor, String id) {
    Optional<Specimen> block =
        Ulid.looksRight(id) ? specimens.find(actor.scope(), new SpecimenId(id)) : Optional.empty();
    if (block.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SPECIMEN", id);
    List<Specimen> tree = specimens.listOf(actor.scope(), block.get().order());
    Specimen cut =
        tree.stream()
            .filter(s -> block.get().kind() == ContainerKind.SLIDE)
            .filter(s -> s.id().equals(block.get().parent()))
            .findFirst()
            .orElse(block.get());
    List<Specimen> slides = tree.stream().filter(s -> cut.id().equals(s.parent())).toList();
    Map<String, String> names =
        work.listSteps().stream()
            .collect(Collectors.toMap(ProcessingStep::code, ProcessingStep::name));
    Map<SpecimenId, String> reached = new HashMap<>();
    for (StepDone step : work.listSteps(actor.scope(), cut.order())) {
      reached.put(step.container(), names.getOrDefault(step.stepCode(), step.stepCode()));
    }
    return pages.page(
        request,
        "lab/cuts.jte",
        Map.of(
            "block",
            cut,
            "accession",
            receptions.findAccession(actor.scope(), cut.order()),
            "patient",
            orders
                .find(actor.scope(), cut.order())
                .flatMap(order ->
                    patients.resolve(new FacilityScope(order.facility()), order.patient())),
            "slides",
            slides,
            "reached",
            reached,
            "printed",
            printed.among(slides)));
  }
}
