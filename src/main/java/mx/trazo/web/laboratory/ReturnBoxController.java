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
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.shipment.CancelShipment;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.tracking.ReadReturnBox;
import mx.trazo.tracking.ReturnBox;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.loan.ReturnPapers;
import mx.trazo.web.scan.StationSetting;
import mx.trazo.web.words.Sentences;

/** A box that a laboratory sends home: open, pack, close, print, hand over. */
@Hidden
@Controller(ReturnBoxController.PATH)
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class ReturnBoxController {
  static final String PATH = LoanController.PATH + "/cajas";

  private final LabPages pages;
  private final LoanPage loans;
  private final ReadReturnBox boxes;
  private final OpenShipment openShipment;
  private final CloseManifest closeManifest;
  private final HandToCourier handToCourier;
  private final CancelShipment cancelShipment;
  private final ReturnPapers papers;
  private final Sentences sentences;
  private final Answers answers;

  ReturnBoxController(
      LabPages pages,
      LoanPage loans,
      ReadReturnBox boxes,
      OpenShipment openShipment,
      CloseManifest closeManifest,
      HandToCourier handToCourier,
      CancelShipment cancelShipment,
      ReturnPapers papers,
      Sentences sentences,
      Answers answers) {
    this.pages = pages;
    this.loans = loans;
    this.boxes = boxes;
    this.openShipment = openShipment;
    this.closeManifest = closeManifest;
    this.handToCourier = handToCourier;
    this.cancelShipment = cancelShipment;
    this.papers = papers;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** Opens an empty box for a hospital. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("TECHNICIAN")
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    String hospital = FormValues.of(body).get("hospital");
    Outcome<Shipment> opened =
        Ulid.looksRight(hospital)
            ? openShipment.open(actor, new FacilityId(hospital))
            : Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    return switch (opened) {
      case Outcome.Done<Shipment>(var box) -> goTo(box.id());
      case Outcome.Refused<Shipment>(var refusal) ->
          loans.of(
              request,
              actor,
              "",
              sentences.of(refusal, actor.facility()),
              RefusalTable.status(refusal.code().kind()));
    };
  }

  /** One box. */
  @Get("/{id}")
  HttpResponse<?> box(
      HttpRequest<?> request, Actor actor, String id, @QueryValue(defaultValue = "") String modo) {
    return with(
        request,
        actor,
        id,
        file -> page(request, HttpStatus.OK, file, new FormValues(), "sacar".equals(modo)));
  }

  /** What lies in the box, to be shown beside the station after each reading. */
  @Get("/{id}/contenido")
  HttpResponse<?> contents(HttpRequest<?> request, Actor actor, String id) {
    return with(
        request,
        actor,
        id,
        file -> pages.page(request, "lab/returnContents.jte", Map.of("file", file)));
  }

  /** Closes the manifest. */
  @Post("/{id}/cerrar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("TECHNICIAN")
  HttpResponse<?> close(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    String packages = form.get("packages").strip();
    String contact = form.text("contact");
    var manifest =
        new Manifest(
            packages.matches("[0-9]{1,4}") ? Integer.parseInt(packages) : 0,
            form.text("seals"),
            null,
            null,
            contact == null ? "" : contact);
    return with(
        request,
        actor,
        id,
        file ->
            answer(request, actor, file, form, closeManifest.close(actor, idOf(file), manifest)));
  }

  /** Hands the box to a courier. */
  @Post("/{id}/entregar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("TECHNICIAN")
  HttpResponse<?> hand(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    String courier = form.text("courier");
    return with(
        request,
        actor,
        id,
        file ->
            answer(
                request,
                actor,
                file,
                form,
                handToCourier.hand(
                    actor, idOf(file), courier == null ? "" : courier, form.text("guide"), null)));
  }

  /** Gives the box up. */
  @Post("/{id}/cancelar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("TECHNICIAN")
  HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, String id) {
    return with(
        request,
        actor,
        id,
        file ->
            answer(
                request, actor, file, new FormValues(), cancelShipment.cancel(actor, idOf(file))));
  }

  /** The manifest of a closed box. */
  @Get("/{id}/relacion.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> manifest(HttpRequest<?> request, Actor actor, String id) {
    return with(
        request,
        actor,
        id,
        file ->
            file.shipment().status() == ShipmentStatus.DRAFT
                ? answers.failed(request, HttpStatus.NOT_FOUND)
                : pdf(papers.manifest(file), "devolucion-" + file.shipment().box().text()));
  }

  /** The label of a box. */
  @Get("/{id}/etiqueta.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> label(HttpRequest<?> request, Actor actor, String id) {
    return with(
        request,
        actor,
        id,
        file -> pdf(papers.label(file.shipment()), "caja-" + file.shipment().box().text()));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request,
      Actor actor,
      ReturnBox file,
      FormValues form,
      Outcome<Shipment> outcome) {
    return switch (outcome) {
      case Outcome.Done<Shipment>(var box) -> goTo(box.id());
      case Outcome.Refused<Shipment>(var refusal) -> {
        form.fault(fieldOf(refusal), sentences.of(refusal, actor.facility()));
        yield page(request, RefusalTable.status(refusal.code().kind()), file, form, false);
      }
    };
  }

  private static String fieldOf(Refusal refusal) {
    return refusal.code() == ShipmentRefusal.SHIPMENT_FIELD_WRONG
        ? refusal.facts().getFirst()
        : FormValues.WHOLE;
  }

  private static ShipmentId idOf(ReturnBox file) {
    return file.shipment().id();
  }

  private static HttpResponse<?> goTo(ShipmentId box) {
    return HttpResponse.seeOther(URI.create(PATH + "/" + box.value()));
  }

  private HttpResponse<?> with(
      HttpRequest<?> request, Actor actor, String id, Function<ReturnBox, HttpResponse<?>> answer) {
    Optional<ReturnBox> file =
        Ulid.looksRight(id) ? boxes.sent(actor, new ShipmentId(id)) : Optional.empty();
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SHIPMENT", id);
    return answer.apply(file.get());
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      ReturnBox file,
      FormValues form,
      boolean takingOut) {
    String id = idOf(file).value();
    return pages
        .page(
            request,
            "lab/returnBox.jte",
            Map.of(
                "file",
                file,
                "form",
                form,
                "takingOut",
                takingOut,
                "station",
                StationSetting.of(takingOut ? "UNPACK" : "PACK", id)
                    .refreshing(PATH + "/" + id + "/contenido", "contenido-caja")))
        .toMutableResponse()
        .status(status);
  }

  private static HttpResponse<?> pdf(byte[] bytes, String name) {
    return HttpResponse.ok(bytes)
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
  }
}
