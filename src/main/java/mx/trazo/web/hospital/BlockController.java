package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.RequestReturn;
import mx.trazo.tracking.ReadLoans;
import mx.trazo.tracking.ReadReturnBox;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.scan.StationSetting;

/** A hospital's blocks that laboratories have, and the boxes that bring them home. */
@Hidden
@Controller("/hospital/bloques")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class BlockController {
  private static final int MOST_BOXES = 30;

  private final ReadLoans loans;
  private final ReadReturnBox boxes;
  private final RequestReturn requestReturn;
  private final Desk desk;

  BlockController(ReadLoans loans, ReadReturnBox boxes, RequestReturn requestReturn, Desk desk) {
    this.loans = loans;
    this.boxes = boxes;
    this.requestReturn = requestReturn;
    this.desk = desk;
  }

  /** Where they are and when they come back. */
  @Get
  HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
    var station =
        new StationSetting(
            "RECEIVE",
            "",
            "",
            ReturnedBoxController.PATH + "/{context}",
            ReturnedBoxController.PATH + "/{context}/contenido",
            "contenido-caja",
            "",
            "",
            0,
            0);
    return desk.page(
        request,
        actor,
        "blocks.jte",
        Map.of(
            "blocks",
            loans.of(actor),
            "boxes",
            boxes.listReceived(actor, MOST_BOXES),
            "station",
            station));
  }

  /** Asks for a block before it is due. */
  @Post("/{id}/pedir")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> request(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    String reason = FormValues.of(body).text("motivo");
    return desk.with(
        request,
        "SPECIMEN",
        id,
        SpecimenId::new,
        block -> loans.find(actor, block),
        block ->
            desk.settle(
                request,
                requestReturn.request(actor, block.container(), reason == null ? "" : reason),
                _ -> "/hospital/muestras/" + id));
  }
}
