package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.Absence;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.MissingReason;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.words.Sentences;

/** The laboratory's door: the box is read, then what is in it; what does not come stays missing. */
@Hidden
@Controller(ReceptionPage.PATH)
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class ReceptionController {
  private static final String REASON = "falta-";
  private static final String WORDS = "texto-";

  private final ReceptionPage page;
  private final LabPages pages;
  private final CloseReception close;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final Sentences sentences;
  private final Answers answers;

  ReceptionController(
      ReceptionPage page,
      LabPages pages,
      CloseReception close,
      SpecimenStore specimens,
      CustodyStore custody,
      Sentences sentences,
      Answers answers) {
    this.page = page;
    this.pages = pages;
    this.close = close;
    this.specimens = specimens;
    this.custody = custody;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** Before a box was read. */
  @Get
  HttpResponse<String> door(HttpRequest<?> request, Actor actor) {
    return page.draw(request, actor, Optional.empty(), "");
  }

  /** With a box open; closing the browser changes nothing, the address brings it back. */
  @Get("/{id}")
  HttpResponse<?> box(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box = page.read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : page.draw(request, actor, box, "");
  }

  /** To the line of a container in the box that it came in, where it is decided about. */
  @Get("/de/{container}")
  HttpResponse<?> boxOf(HttpRequest<?> request, Actor actor, String container) {
    Optional<Specimen> found =
        Ulid.looksRight(container)
            ? specimens.find(actor.scope(), new SpecimenId(container))
            : Optional.empty();
    if (found.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SPECIMEN", container);
    String box =
        custody.listEvents(actor.scope(), found.get().id()).stream()
            .filter(event -> event.type() == CustodyEventType.ARRIVED)
            .map(event -> event.detail().context())
            .filter(context -> context != null && page.read(actor, context).isPresent())
            .reduce((first, second) -> second)
            .map(context -> "/" + context + "#muestra-" + found.get().label().text())
            .orElse("");
    return HttpResponse.seeOther(URI.create(ReceptionPage.PATH + box));
  }

  /** The lists alone, fetched after each reading. */
  @Get("/{id}/conciliacion")
  HttpResponse<?> lists(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box = page.read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : pages.page(request, "lab/reconciliation.jte", Map.of("box", box));
  }

  /** What is missing, each with its reason to be chosen. */
  @Get("/{id}/cierre")
  @Secured({"TECHNICIAN", "QUALITY"})
  HttpResponse<?> beforeClosing(HttpRequest<?> request, Actor actor, String id) {
    return closing(request, actor, id, Map.of(), "", HttpStatus.OK);
  }

  /**
   * Closes the reception; each missing container has its reason in {@code falta-<id>} and its words
   * in {@code texto-<id>}.
   */
  @Post("/{id}/cierre")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"TECHNICIAN", "QUALITY"})
  HttpResponse<?> close(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SHIPMENT", id);
    return switch (close.close(actor, new ShipmentId(id), absences(form))) {
      case Outcome.Done<Shipment> _ ->
          HttpResponse.seeOther(URI.create(ReceptionPage.PATH + "/" + id));
      case Outcome.Refused<Shipment>(Refusal refusal) ->
          closing(
              request,
              actor,
              id,
              form,
              sentences.of(refusal, actor.facility()),
              HttpStatus.UNPROCESSABLE_ENTITY);
    };
  }

  private static Map<SpecimenId, Absence> absences(Map<String, String> form) {
    Map<SpecimenId, Absence> missing = new HashMap<>();
    form.forEach((name, typed) -> {
      String container = name.startsWith(REASON) ? name.substring(REASON.length()) : "";
      if (Ulid.looksRight(container)) {
        Arrays.stream(MissingReason.values())
            .filter(reason -> reason.name().equals(typed))
            .findFirst()
            .ifPresent(reason ->
                missing.put(
                    new SpecimenId(container), new Absence(reason, form.get(WORDS + container))));
      }
    });
    return missing;
  }

  /** The fields that say too little, each with the key of its sentence. */
  private static Map<String, String> faults(BoxReconciliation box, Map<String, String> typed) {
    Map<SpecimenId, Absence> said = absences(typed);
    Map<String, String> faults = new HashMap<>();
    for (BoxReconciliation.Line line : box.expected()) {
      SpecimenId id = line.specimen().id();
      Absence absence = said.get(id);
      if (absence == null) {
        faults.put(REASON + id.value(), "lab.close.fault.reason");
      } else if (!absence.complete()) {
        faults.put(WORDS + id.value(), "lab.close.fault.words");
      }
    }
    return faults;
  }

  private HttpResponse<?> closing(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Map<String, String> typed,
      String refusal,
      HttpStatus status) {
    Optional<BoxReconciliation> box =
        page.read(actor, id).filter(b -> b.box().status() != ShipmentStatus.RECONCILED);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : pages
            .page(
                request,
                "lab/closing.jte",
                Map.of(
                    "box",
                    box.get(),
                    "form",
                    new FormText(typed, refusal.isEmpty() ? Map.of() : faults(box.get(), typed)),
                    "refusal",
                    refusal))
            .toMutableResponse()
            .status(status);
  }
}
