package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.LoggerCsv;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.tracking.ReadBoxContents;
import mx.trazo.tracking.ReadReconciliation;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.scan.StationSetting;
import mx.trazo.web.words.Sentences;

/** Draws the door of the laboratory with or without an open box. */
@Singleton
class ReceptionPage {
  /** Where it is. */
  static final String PATH = "/laboratorio/recepcion";

  /** The zones in which a logger of the network may have been set, the laboratory's first. */
  static final List<String> ZONES =
      List.of(
          "America/Mexico_City",
          "America/Cancun",
          "America/Mazatlan",
          "America/Hermosillo",
          "America/Tijuana",
          "America/Ciudad_Juarez",
          "America/Ojinaga",
          "America/Matamoros",
          "UTC");

  private static final int MOST_BOXES = 100;

  private final LabPages pages;
  private final ReadReconciliation reconciliations;
  private final ShipmentStore shipments;
  private final ReadBoxContents contents;
  private final DecideReception decide;
  private final Sentences sentences;
  private final Answers answers;

  ReceptionPage(
      LabPages pages,
      ReadReconciliation reconciliations,
      ShipmentStore shipments,
      ReadBoxContents contents,
      DecideReception decide,
      Sentences sentences,
      Answers answers) {
    this.pages = pages;
    this.reconciliations = reconciliations;
    this.shipments = shipments;
    this.contents = contents;
    this.decide = decide;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** The box as it stands, when it is addressed to the actor's laboratory. */
  Optional<BoxReconciliation> read(Actor actor, String id) {
    return Ulid.looksRight(id) ? reconciliations.read(actor, new ShipmentId(id)) : Optional.empty();
  }

  /** The same page again with what was refused on it. */
  HttpResponse<?> refused(HttpRequest<?> request, Actor actor, String id, Refusal refusal) {
    Optional<BoxReconciliation> box = read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : draw(request, actor, box, sentences.of(refusal, actor.facility()))
            .toMutableResponse()
            .status(HttpStatus.UNPROCESSABLE_ENTITY);
  }

  /** How the box arrived, beside its manifest. */
  HttpResponse<?> arrival(
      HttpRequest<?> request, Actor actor, String id, Map<String, String> typed, String refusal) {
    return arrival(request, actor, id, typed, refusal, List.of());
  }

  /** The same with lines of a logger's file that cannot be read. */
  HttpResponse<?> arrival(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Map<String, String> typed,
      String refusal,
      List<LoggerCsv.BadRow> bad) {
    Optional<BoxReconciliation> box = read(actor, id);
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : pages
            .page(
                request,
                "lab/arrival.jte",
                Map.of(
                    "box",
                    box.get(),
                    "form",
                    new FormText(typed),
                    "writes",
                    writes(actor),
                    "zones",
                    ZONES,
                    "bad",
                    bad,
                    "refusal",
                    refusal))
            .toMutableResponse()
            .status(refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
  }

  private List<ReceptionReason> rejecting() {
    return decide.reasons().stream().filter(ReceptionReason::rejects).toList();
  }

  /** What one usually waits for comes first, so that it has the keys 1 to 9. */
  private List<ReceptionReason> holding() {
    return decide.reasons().stream()
        .sorted(Comparator.comparing(ReceptionReason::rejects))
        .toList();
  }

  private static boolean writes(Actor actor) {
    return actor.hasAny(Role.TECHNICIAN, Role.QUALITY);
  }

  /** The page. */
  HttpResponse<String> draw(
      HttpRequest<?> request, Actor actor, Optional<BoxReconciliation> box, String refusal) {
    boolean receives = actor.hasAny(Role.TECHNICIAN);
    boolean open = box.isEmpty() || box.get().box().status() != ShipmentStatus.RECONCILED;
    StationSetting station =
        StationSetting.of(
                receives && open ? "RECEIVE" : "ACCEPT",
                box.map(b -> b.box().id().value()).orElse(""))
            .refreshing(PATH + "/{context}/conciliacion", "conciliacion")
            .atTheDoor(PATH + "/{context}")
            .counting(
                box.map(BoxReconciliation::read).orElse(0),
                box.map(BoxReconciliation::total).orElse(0));
    List<Shipment> begun =
        box.isPresent()
            ? List.of()
            : shipments.listExpected(actor.scope(), MOST_BOXES).stream()
                .filter(b -> b.status() == ShipmentStatus.DELIVERED)
                .toList();
    return pages.page(
        request,
        "lab/reception.jte",
        Map.of(
            "box",
            box,
            "begun",
            begun,
            "contents",
            contents.of(actor, begun.stream().map(Shipment::id).toList()),
            "station",
            station,
            "receives",
            receives && open,
            "writes",
            writes(actor),
            "rejecting",
            rejecting(),
            "holding",
            holding(),
            "refusal",
            refusal));
  }
}
