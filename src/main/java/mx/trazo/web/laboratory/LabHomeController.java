package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.tracking.ReadBoxContents;
import mx.trazo.tracking.ReadLoans;
import mx.trazo.tracking.ReadWorkboard;

/** Where a technician's day begins: what comes, what waits, what is to be done. */
@Hidden
@Controller("/laboratorio")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class LabHomeController {
  private static final int MOST_BOXES = 100;

  private final LabPages pages;
  private final ShipmentStore shipments;
  private final ReadWorkboard workboard;
  private final ReadLoans loans;
  private final ReadBoxContents contents;
  private final InstantSource clock;

  LabHomeController(
      LabPages pages,
      ShipmentStore shipments,
      ReadWorkboard workboard,
      ReadLoans loans,
      ReadBoxContents contents,
      InstantSource clock) {
    this.pages = pages;
    this.shipments = shipments;
    this.workboard = workboard;
    this.loans = loans;
    this.contents = contents;
    this.clock = clock;
  }

  /** The page. */
  @Get
  HttpResponse<String> home(HttpRequest<?> request, Actor actor) {
    List<Shipment> boxes = shipments.listExpected(actor.scope(), MOST_BOXES);
    return pages.page(
        request,
        "lab/home.jte",
        Map.of(
            "boxes",
            boxes,
            "now",
            clock.instant(),
            "contents",
            contents.of(actor, boxes.stream().map(Shipment::id).toList()),
            "waiting",
            workboard.waiting(actor),
            "overdueLoans",
            loans.overdue(actor)));
  }
}
