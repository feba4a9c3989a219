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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.tracking.ReadShipmentFile;
import mx.trazo.tracking.ShipmentFile;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.scan.StationSetting;
import org.jspecify.annotations.Nullable;

/** The boxes of a hospital: open, pack, close, hand over. */
@Hidden
@Controller("/hospital/embarques")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class ShipmentController {
  private static final String PATH = "/hospital/embarques/";
  private static final int MOST_LISTED = 60;

  private final ShipmentStore shipments;
  private final ReadShipmentFile readFile;
  private final OpenShipment openShipment;
  private final CloseManifest closeManifest;
  private final HandToCourier handToCourier;
  private final CancelShipment cancelShipment;
  private final OrderChoices choices;
  private final Messages messages;
  private final Desk desk;

  ShipmentController(
      ShipmentStore shipments,
      ReadShipmentFile readFile,
      OpenShipment openShipment,
      CloseManifest closeManifest,
      HandToCourier handToCourier,
      CancelShipment cancelShipment,
      OrderChoices choices,
      Messages messages,
      Desk desk) {
    this.shipments = shipments;
    this.readFile = readFile;
    this.openShipment = openShipment;
    this.closeManifest = closeManifest;
    this.handToCourier = handToCourier;
    this.cancelShipment = cancelShipment;
    this.choices = choices;
    this.messages = messages;
    this.desk = desk;
  }

  /** The newest boxes. */
  @Get
  HttpResponse<?> list(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String para) {
    return desk.page(
        request,
        actor,
        "shipments.jte",
        Map.of(
            "boxes",
            shipments.listSent(actor.scope(), MOST_LISTED),
            "laboratories",
            choices.of(actor).laboratories(),
            "chosen",
            para == null ? "" : para));
  }

  /** Opens an empty box. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
    String laboratory = FormValues.of(body).get("laboratory");
    Outcome<Shipment> opened =
        Ulid.looksRight(laboratory)
            ? openShipment.open(actor, new FacilityId(laboratory))
            : Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    return desk.settle(request, opened, box -> PATH + box.id().value());
  }

  /** One box. */
  @Get("/{id}")
  HttpResponse<?> box(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Nullable @QueryValue String modo) {
    return with(
        request,
        actor,
        id,
        file -> page(request, HttpStatus.OK, actor, file, new FormValues(), "sacar".equals(modo)));
  }

  /** What lies in the box, to be shown beside the station after each reading. */
  @Get("/{id}/contenido")
  HttpResponse<?> contents(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return with(
        request,
        actor,
        id,
        file -> desk.page(request, actor, "contents.jte", Map.of("file", file)));
  }

  /** Closes the manifest. */
  @Post("/{id}/cerrar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> close(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    String packages = form.get("packages").strip();
    String contact = form.text("contact");
    var manifest =
        new Manifest(
            packages.matches("[0-9]{1,4}") ? Integer.parseInt(packages) : 0,
            form.text("seals"),
            form.text("temperatureBand"),
            form.text("loggerId"),
            contact == null ? "" : contact);
    return with(
        request,
        actor,
        id,
        file -> {
          blame(actor, form, CloseManifest.wrongFields(manifest));
          return form.faults().isEmpty()
              ? answer(request, actor, file, form, closeManifest.close(actor, idOf(file), manifest))
              : page(request, HttpStatus.BAD_REQUEST, actor, file, form, false);
        });
  }

  /** Hands the box to a courier. */
  @Post("/{id}/entregar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> hand(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    String courier = form.text("courier");
    String typed = form.text("handedAt");
    Optional<Instant> at = typed == null ? Optional.empty() : desk.times(actor).read(typed);
    return with(
        request,
        actor,
        id,
        file -> {
          blame(
              actor,
              form,
              HandToCourier.wrongFields(courier == null ? "" : courier, form.text("guide")));
          if (typed != null && at.isEmpty()) {
            form.fault("handedAt", messages.get("hospital.fault.time"));
          }
          if (at.filter(hour -> HandToCourier.isFuture(hour, desk.times(actor).now()))
              .isPresent()) {
            form.fault(
                "handedAt", desk.sentence(actor, Refusal.of(ShipmentRefusal.DISPATCH_TIME_WRONG)));
          }
          if (!form.faults().isEmpty()) {
            return page(request, HttpStatus.BAD_REQUEST, actor, file, form, false);
          }
          return answer(
              request,
              actor,
              file,
              form,
              handToCourier.hand(
                  actor,
                  idOf(file),
                  courier == null ? "" : courier,
                  form.text("guide"),
                  at.orElse(null)));
        });
  }

  /** Gives the box up. */
  @Post("/{id}/cancelar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return with(
        request,
        actor,
        id,
        file ->
            answer(
                request, actor, file, new FormValues(), cancelShipment.cancel(actor, idOf(file))));
  }

  private HttpResponse<?> answer(
      HttpRequest<?> request,
      Actor actor,
      ShipmentFile file,
      FormValues form,
      Outcome<Shipment> outcome) {
    return switch (outcome) {
      case Outcome.Done<Shipment>(var box) ->
          Desk.goTo(PATH + box.id().value() + "?hecho=" + box.status());
      case Outcome.Refused<Shipment>(var refusal) -> {
        form.fault(fieldOf(refusal), desk.sentence(actor, refusal));
        yield page(request, desk.status(refusal), actor, file, form, false);
      }
    };
  }

  private void blame(Actor actor, FormValues form, List<String> fields) {
    for (String field : fields) {
      form.fault(
          field,
          field.equals("packages")
              ? messages.get("hospital.fault.packages", CloseManifest.MOST_PACKAGES)
              : desk.sentence(actor, Refusal.of(ShipmentRefusal.SHIPMENT_FIELD_WRONG, field)));
    }
  }

  private static String fieldOf(Refusal refusal) {
    if (refusal.code() == ShipmentRefusal.SHIPMENT_FIELD_WRONG) {
      return refusal.facts().getFirst();
    }
    return refusal.code() == ShipmentRefusal.DISPATCH_TIME_WRONG
            || refusal.code() == ShipmentRefusal.COLLECTED_AFTER_DISPATCH
        ? "handedAt"
        : FormValues.WHOLE;
  }

  private static ShipmentId idOf(ShipmentFile file) {
    return file.shipment().id();
  }

  private HttpResponse<?> with(
      HttpRequest<?> request,
      Actor actor,
      String id,
      java.util.function.Function<ShipmentFile, HttpResponse<?>> answer) {
    return desk.with(
        request, "SHIPMENT", id, ShipmentId::new, box -> readFile.read(actor, box), answer);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      ShipmentFile file,
      FormValues form,
      boolean takingOut) {
    String id = idOf(file).value();
    return desk.page(
        request,
        status,
        actor,
        "shipment.jte",
        Map.of(
            "file",
            file,
            "form",
            form,
            "takingOut",
            takingOut,
            "done",
            request.getParameters().get("hecho", String.class, ""),
            "station",
            StationSetting.of(takingOut ? "UNPACK" : "PACK", id)
                .refreshing(PATH + id + "/contenido", "contenido-caja")));
  }
}
