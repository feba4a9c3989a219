package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.shipment.ShipmentStore;
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

  LabHomeController(
      LabPages pages, ShipmentStore shipments, ReadWorkboard workboard, ReadLoans loans) {
    this.pages = pages;
    this.shipments = shipments;
    this.workboard = workboard;
    this.loans = loans;
  }

  /** The page. */
  @Get
  HttpResponse<String> home(HttpRequest<?> request, Actor actor) {
    return pages.page(
        request,
        "lab/home.jte",
        Map.of(
            "boxes",
            shipments.listExpected(actor.scope(), MOST_BOXES),
            "waiting",
            workboard.waiting(actor),
            "overdueLoans",
            loans.overdue(actor)));
  }
}
