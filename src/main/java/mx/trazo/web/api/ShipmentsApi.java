package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
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
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.ReadShipmentFile;
import mx.trazo.tracking.ShipmentFile;
import mx.trazo.web.api.OrderReply.SpecimenReply;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Problem;
import org.jspecify.annotations.Nullable;

/** Boxes that the caller's hospital sends; packing itself is a scan. */
@Controller("/api/shipments")
@Tag(name = "shipments")
@Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
@ApiResponse(
    responseCode = "200",
    description = "The box as it stands now",
    content = @Content(schema = @Schema(implementation = ShipmentsApi.BoxReply.class)))
@ApiResponse(
    responseCode = "404",
    description = "No such box of this hospital",
    content = @Content(schema = @Schema(implementation = Problem.class)))
class ShipmentsApi {
  private final OpenShipment openShipment;
  private final CloseManifest closeManifest;
  private final HandToCourier handToCourier;
  private final CancelShipment cancelShipment;
  private final ReadShipmentFile readFile;
  private final OrderReader reader;
  private final Answers answers;

  ShipmentsApi(
      OpenShipment openShipment,
      CloseManifest closeManifest,
      HandToCourier handToCourier,
      CancelShipment cancelShipment,
      ReadShipmentFile readFile,
      OrderReader reader,
      Answers answers) {
    this.openShipment = openShipment;
    this.closeManifest = closeManifest;
    this.handToCourier = handToCourier;
    this.cancelShipment = cancelShipment;
    this.readFile = readFile;
    this.reader = reader;
    this.answers = answers;
  }

  /** Opens an empty box. */
  @Post
  @Operation(
      summary = "Open an empty box for a laboratory",
      description = "Idempotent by box, when the box was labelled out of a block of the hospital.")
  @ApiResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = BoxReply.class)))
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body OpenBody body) {
    return switch (opened(actor, body)) {
      case Outcome.Refused<Shipment>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Shipment>(var box) ->
          HttpResponse.created(
              BoxReply.of(readFile.read(actor, box.id()).orElseThrow()),
              URI.create("/api/shipments/" + box.id().value()));
    };
  }

  private Outcome<Shipment> opened(Actor actor, OpenBody body) {
    Optional<FacilityId> laboratory = reader.findLaboratory(OrderReader.text(body.laboratory()));
    if (laboratory.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.RECEIVER_UNKNOWN);
    }
    String number = OrderReader.text(body.box());
    if (number.isEmpty()) {
      return openShipment.open(actor, laboratory.get());
    }
    return LabelCode.parse(number)
        .filter(LabelCode.BoxCode.class::isInstance)
        .map(LabelCode.BoxCode.class::cast)
        .map(box -> openShipment.open(actor, laboratory.get(), box))
        .orElseGet(() ->
            Outcome.refused(
                ShipmentRefusal.BOX_NUMBER_NOT_AVAILABLE,
                number.substring(0, Math.min(20, number.length()))));
  }

  /** One box with what lies in it. */
  @Get("/{id}")
  @Operation(summary = "Read one box with what lies in it")
  HttpResponse<?> read(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return known(request, id, box -> reply(request, actor, box));
  }

  /** Closes the manifest. */
  @Post("/{id}/close")
  @Operation(summary = "Close the manifest; from then on it does not change")
  HttpResponse<?> close(
      HttpRequest<?> request, Actor actor, @PathVariable String id, @Body CloseBody body) {
    var manifest =
        new Manifest(
            body.packages() == null ? 0 : body.packages(),
            OrderReader.blankToNull(body.seals()),
            OrderReader.blankToNull(body.temperatureBand()),
            OrderReader.blankToNull(body.loggerId()),
            OrderReader.text(body.contact()));
    return known(
        request, id, box -> settle(request, actor, closeManifest.close(actor, box, manifest)));
  }

  /** Hands the box to a courier. */
  @Post("/{id}/hand")
  @Operation(summary = "Hand a closed box to a courier; its containers depart")
  HttpResponse<?> hand(
      HttpRequest<?> request, Actor actor, @PathVariable String id, @Body HandBody body) {
    return known(
        request,
        id,
        box ->
            settle(
                request,
                actor,
                handToCourier.hand(
                    actor,
                    box,
                    OrderReader.text(body.courier()),
                    OrderReader.blankToNull(body.guide()),
                    OrderReader.micros(body.handedAt()))));
  }

  /** Gives the box up. */
  @Post("/{id}/cancel")
  @Operation(summary = "Give up a box that has not left; its containers are free again")
  HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return known(request, id, box -> settle(request, actor, cancelShipment.cancel(actor, box)));
  }

  private HttpResponse<?> known(
      HttpRequest<?> request, String id, Function<ShipmentId, HttpResponse<?>> answer) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SHIPMENT", id);
    return answer.apply(new ShipmentId(id));
  }

  private HttpResponse<?> settle(HttpRequest<?> request, Actor actor, Outcome<Shipment> outcome) {
    return switch (outcome) {
      case Outcome.Refused<Shipment>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Shipment>(var box) -> reply(request, actor, box.id());
    };
  }

  private HttpResponse<?> reply(HttpRequest<?> request, Actor actor, ShipmentId id) {
    return readFile
        .read(actor, id)
        .<HttpResponse<?>>map(file -> HttpResponse.ok(BoxReply.of(file)))
        .orElseGet(() -> answers.failed(request, HttpStatus.NOT_FOUND));
  }

  /**
   * Where the box goes.
   *
   * @param laboratory its id or code
   * @param box number already on the box, out of a block allotted to the hospital
   */
  @Serdeable
  record OpenBody(@Nullable String laboratory, @Nullable String box) {}

  /** What stands on the manifest; contact is a person with a telephone. */
  @Serdeable
  record CloseBody(
      @Nullable Integer packages,
      @Nullable String seals,
      @Nullable String temperatureBand,
      @Nullable String loggerId,
      @Nullable String contact) {}

  /** Who carries it; handedAt is now when not said. */
  @Serdeable
  record HandBody(@Nullable String courier, @Nullable String guide, @Nullable Instant handedAt) {}

  /**
   * A box.
   *
   * @param box the code on its label
   */
  @Serdeable
  record BoxReply(
      String id,
      String box,
      String sender,
      String receiver,
      ShipmentStatus status,
      Instant openedAt,
      @Nullable Instant closedAt,
      @Nullable Instant handedAt,
      @Nullable Instant deliveredAt,
      @Nullable Instant reconciledAt,
      @Nullable String courier,
      @Nullable String guide,
      List<SpecimenReply> contents) {
    static BoxReply of(ShipmentFile file) {
      Shipment box = file.shipment();
      FacilityId sender = box.sender();
      return new BoxReply(
          box.id().value(),
          box.box().text(),
          sender.value(),
          box.receiver().value(),
          box.status(),
          box.openedAt(),
          box.closedAt(),
          box.handedAt(),
          box.deliveredAt(),
          box.reconciledAt(),
          box.courier(),
          box.guide(),
          file.lines().stream()
              .map(line -> SpecimenReply.of(line.specimen(), line.state(), line.outlook()))
              .toList());
    }
  }
}
