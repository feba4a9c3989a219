package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ReadDeskReports;
import mx.trazo.tracking.ReadWorkboard;

/** The reading desk: what waits for a specialist. */
@Hidden
@Controller("/lectura")
@Secured({"SPECIALIST", "QUALITY"})
class ReadingController {
  private final LabPages pages;
  private final DueWork due;
  private final ReadCriticals criticals;
  private final ReadDeskReports desk;
  private final ReadWorkboard workboard;

  ReadingController(
      LabPages pages,
      DueWork due,
      ReadCriticals criticals,
      ReadDeskReports desk,
      ReadWorkboard workboard) {
    this.pages = pages;
    this.due = due;
    this.criticals = criticals;
    this.desk = desk;
    this.workboard = workboard;
  }

  /** What waits, by the time that is left. */
  @Get
  HttpResponse<String> desk(HttpRequest<?> request, Actor actor) {
    List<DueLine> lines = due.atReading(actor);
    ReadDeskReports.Desk reports = desk.read(actor);
    Set<OrderedTestId> listed =
        lines.stream().map(line -> line.work().test()).collect(Collectors.toSet());
    return pages.page(
        request,
        "lab/reading.jte",
        Map.of(
            "lines",
            lines,
            "reports",
            reports,
            "others",
            reports.unreleased().stream()
                .filter(report -> !listed.contains(report.test()))
                .toList(),
            "held",
            workboard.waiting(actor).held(),
            "criticals",
            criticals.tally(actor)));
  }
}
