package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.Report;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportFiles;
import mx.trazo.result.ReportStore;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;

/** Reports as files: drafts for their laboratory, released versions for the hospital too. */
@Controller("/api/reports")
@Tag(name = "reports")
@Secured({"SPECIALIST", "QUALITY", "HOSPITAL_CLERK", "REQUESTING_PHYSICIAN", "INTEGRATION_CLIENT"})
class ReportFileApi {
  private final ReportStore reports;
  private final ReportFiles files;
  private final Answers answers;

  ReportFileApi(ReportStore reports, ReportFiles files, Answers answers) {
    this.reports = reports;
    this.files = files;
    this.answers = answers;
  }

  /** The PDF of a version; without one, of the last released, or of the draft when none is. */
  @Get("/{id}.pdf")
  @Operation(summary = "The report as a PDF")
  HttpResponse<?> pdf(
      HttpRequest<?> request, Actor actor, String id, @QueryValue(defaultValue = "0") int version) {
    Optional<Report> report =
        Ulid.looksRight(id) ? reports.find(actor.scope(), new ReportId(id)) : Optional.empty();
    if (report.isEmpty() || version < 0) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "REPORT", id);
    int wanted = version > 0 ? version : newest(report.get());
    return switch (files.file(actor, report.get().id(), wanted)) {
      case Outcome.Done<ReportFile>(var file) ->
          HttpResponse.ok(file.bytes())
              .contentType(MediaType.APPLICATION_PDF_TYPE)
              .header(
                  "Content-Disposition",
                  "inline; filename=\"informe-" + id + "-v" + wanted + ".pdf\"");
      case Outcome.Refused<ReportFile>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private static int newest(Report report) {
    return report.released() > 0 ? report.released() : report.latest();
  }
}
