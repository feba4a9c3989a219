package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.reception.Absence;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.MissingReason;
import mx.trazo.shipment.Shipment;
import mx.trazo.tracking.ReadReturnBox;
import mx.trazo.tracking.ReturnBox;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.loan.ReturnPapers;
import mx.trazo.web.scan.StationSetting;

/** A box that brings a hospital's blocks home: read the box, read the blocks, close. */
@Hidden
@Controller(ReturnedBoxController.PATH)
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class ReturnedBoxController {
  static final String PATH = "/hospital/bloques/cajas";

  /** What a hospital can say of a block that is not in the box. */
  private static final List<MissingReason> REASONS =
      List.of(MissingReason.NOT_IN_BOX, MissingReason.LOST, MissingReason.OTHER);

  private final ReadReturnBox boxes;
  private final CloseReception closeReception;
  private final ReturnPapers papers;
  private final Desk desk;

  ReturnedBoxController(
      ReadReturnBox boxes, CloseReception closeReception, ReturnPapers papers, Desk desk) {
    this.boxes = boxes;
    this.closeReception = closeReception;
    this.papers = papers;
    this.desk = desk;
  }

  /** One box. */
  @Get("/{id}")
  HttpResponse<?> box(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @QueryValue(defaultValue = "") String cerrar) {
    return with(
        request,
        actor,
        id,
        file -> page(request, HttpStatus.OK, actor, file, new FormValues(), !cerrar.isEmpty()));
  }

  /** What lies in it, to be shown beside the station after each reading. */
  @Get("/{id}/contenido")
  HttpResponse<?> contents(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return with(
        request,
        actor,
        id,
        file -> desk.page(request, actor, "returnedContents.jte", Map.of("file", file)));
  }

  /** Closes the arrival: what was not read is missing, each with its reason. */
  @Post("/{id}/cerrar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> close(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return with(
        request,
        actor,
        id,
        file -> {
          Map<SpecimenId, Absence> missing = new HashMap<>();
          for (ReturnBox.Line line : file.expected()) {
            SpecimenId block = line.block().container();
            REASONS.stream()
                .filter(reason -> reason.name().equals(form.get("falta-" + block.value())))
                .findFirst()
                .ifPresent(reason ->
                    missing.put(block, new Absence(reason, form.get("texto-" + block.value()))));
          }
          return switch (closeReception.close(actor, file.shipment().id(), missing)) {
            case Outcome.Done<Shipment> _ -> Desk.goTo(PATH + "/" + id);
            case Outcome.Refused<Shipment>(var refusal) -> {
              form.fault(FormValues.WHOLE, desk.sentence(actor, refusal));
              yield page(request, desk.status(refusal), actor, file, form, true);
            }
          };
        });
  }

  /** The manifest that came with it. */
  @Get("/{id}/relacion.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> manifest(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return with(
        request,
        actor,
        id,
        file ->
            HttpResponse.ok(papers.manifest(file))
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(
                    "Content-Disposition",
                    "inline; filename=\"devolucion-" + file.shipment().box().text() + ".pdf\""));
  }

  private HttpResponse<?> with(
      HttpRequest<?> request, Actor actor, String id, Function<ReturnBox, HttpResponse<?>> answer) {
    return desk.with(
        request, "SHIPMENT", id, ShipmentId::new, box -> boxes.received(actor, box), answer);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      ReturnBox file,
      FormValues form,
      boolean closing) {
    String id = file.shipment().id().value();
    return desk.page(
        request,
        status,
        actor,
        "returned.jte",
        Map.of(
            "file",
            file,
            "form",
            form,
            "closing",
            closing,
            "reasons",
            REASONS,
            "station",
            StationSetting.of("RECEIVE", id)
                .refreshing(PATH + "/" + id + "/contenido", "contenido-caja")
                .counting(file.home(), file.lines().size())));
  }
}
