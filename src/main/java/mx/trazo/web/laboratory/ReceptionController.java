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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.DecideReception;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.tracking.ReadReconciliation;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.scan.StationSetting;
import mx.trazo.web.words.Sentences;

/** The laboratory's door: the box is read, then what is in it; what does not come stays missing. */
@Hidden
@Controller("/laboratorio/recepcion")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class ReceptionController {
  private static final String PAGE = "/laboratorio/recepcion";
  private static final String MISSING = "falta-";

  private final LabPages pages;
  private final ReadReconciliation reconciliations;
  private final DecideReception decide;
  private final CloseReception close;
  private final Sentences sentences;
  private final Answers answers;

  ReceptionController(
      LabPages pages,
      ReadReconciliation reconciliations,
      DecideReception decide,
      CloseReception close,
      Sentences sentences,
      Answers answers) {
    this.pages = pages;
    this.reconciliations = reconciliations;
    this.decide = decide;
    this.close = close;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** Before a box was read. */
  @Get
  HttpResponse<String> door(HttpRequest<?> request, Actor actor) {
    return page(request, actor, Optional.empty(), "");
  }

  /** With a box open; closing the browser changes nothing, the address brings it back. */
  @Get("/{id}")
  HttpResponse<?> box(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box = read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : page(request, actor, box, "");
  }

  /** The lists alone, fetched after each reading. */
  @Get("/{id}/conciliacion")
  HttpResponse<?> lists(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box = read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : pages.page(request, "lab/reconciliation.jte", Map.of("box", box));
  }

  /** Closes the reception; each missing container has its reason in {@code falta-<id>}. */
  @Post("/{id}/cierre")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"TECHNICIAN", "QUALITY"})
  HttpResponse<?> close(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    Map<SpecimenId, String> missing = new HashMap<>();
    form.forEach((name, reason) -> {
      String container = name.startsWith(MISSING) ? name.substring(MISSING.length()) : "";
      if (Ulid.looksRight(container)) {
        missing.put(new SpecimenId(container), reason);
      }
    });
    AuditSubject.of(request, "SHIPMENT", id);
    return switch (close.close(actor, new ShipmentId(id), missing)) {
      case Outcome.Done<Shipment> _ -> HttpResponse.seeOther(URI.create(PAGE + "/" + id));
      case Outcome.Refused<Shipment>(var refusal) -> {
        Optional<BoxReconciliation> box = read(actor, id);
        yield box.isEmpty()
            ? answers.failed(request, HttpStatus.NOT_FOUND)
            : page(request, actor, box, sentences.of(refusal, actor.facility()))
                .toMutableResponse()
                .status(HttpStatus.UNPROCESSABLE_ENTITY);
      }
    };
  }

  private Optional<BoxReconciliation> read(Actor actor, String id) {
    return Ulid.looksRight(id) ? reconciliations.read(actor, new ShipmentId(id)) : Optional.empty();
  }

  private HttpResponse<String> page(
      HttpRequest<?> request, Actor actor, Optional<BoxReconciliation> box, String refusal) {
    boolean receives = actor.hasAny(Role.TECHNICIAN);
    boolean open = box.isEmpty() || box.get().box().status() != ShipmentStatus.RECONCILED;
    StationSetting station =
        StationSetting.of(
                receives && open ? "RECEIVE" : "ACCEPT",
                box.map(b -> b.box().id().value()).orElse(""))
            .refreshing(PAGE + "/{context}/conciliacion", "conciliacion")
            .atTheDoor(PAGE + "/{context}")
            .counting(
                box.map(BoxReconciliation::read).orElse(0),
                box.map(BoxReconciliation::total).orElse(0));
    return pages.page(
        request,
        "lab/reception.jte",
        Map.of(
            "box", box,
            "station", station,
            "receives", receives && open,
            "reasons", decide.reasons(),
            "refusal", refusal));
  }
}
