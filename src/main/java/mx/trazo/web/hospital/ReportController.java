package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.result.Report;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportFiles;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.Answers;

/** Hands a hospital the reports of its orders. */
@Hidden
@Controller("/hospital/solicitudes/{id}/informes")
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class ReportController {
  private final ReadOrderFile readFile;
  private final ReportFiles files;
  private final Answers answers;
  private final Desk desk;

  ReportController(ReadOrderFile readFile, ReportFiles files, Answers answers, Desk desk) {
    this.readFile = readFile;
    this.files = files;
    this.answers = answers;
    this.desk = desk;
  }

  /** The last released version as a PDF. */
  @Get("/{report}.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<?> pdf(
      HttpRequest<?> request, Actor actor, @PathVariable String id, @PathVariable String report) {
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order).flatMap(file -> released(file, report)),
        found ->
            switch (files.file(actor, found.id(), found.released())) {
              case Outcome.Refused<ReportFile>(var refusal) -> answers.refused(request, refusal);
              case Outcome.Done<ReportFile>(var file) ->
                  HttpResponse.ok(file.bytes())
                      .contentType(MediaType.APPLICATION_PDF_TYPE)
                      .header(
                          "Content-Disposition",
                          "inline; filename=\"informe-" + found.id().value() + ".pdf\"");
            });
  }

  private static Optional<Report> released(OrderFile file, String report) {
    return file.tests().stream()
        .flatMap(test -> Optional.ofNullable(test.report()).stream())
        .filter(one -> one.id().value().equals(report))
        .findFirst();
  }
}
