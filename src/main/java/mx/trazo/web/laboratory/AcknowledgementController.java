package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.tracking.ReadReconciliation;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;

/** The acknowledgement of a closed box, the same paper for the hospital and the laboratory. */
@Hidden
@Controller("/embarques")
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class AcknowledgementController {
  private final ReadReconciliation reconciliations;
  private final Acknowledgement acknowledgement;
  private final Answers answers;

  AcknowledgementController(
      ReadReconciliation reconciliations, Acknowledgement acknowledgement, Answers answers) {
    this.reconciliations = reconciliations;
    this.acknowledgement = acknowledgement;
    this.answers = answers;
  }

  /** The paper; there is none before the box is closed. */
  @Get("/{id}/acuse.pdf")
  HttpResponse<?> paper(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box =
        Ulid.looksRight(id)
            ? reconciliations.acknowledgement(actor, new ShipmentId(id))
            : Optional.empty();
    if (box.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SHIPMENT", id);
    return HttpResponse.ok(acknowledgement.pdf(box.get()))
        .contentType(MediaType.APPLICATION_PDF_TYPE)
        .header(
            "Content-Disposition",
            "inline; filename=\"acuse-" + box.get().box().box().text() + ".pdf\"");
  }
}
