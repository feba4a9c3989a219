package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.tracking.FindResults;
import mx.trazo.tracking.ReadHospitalDay;
import mx.trazo.tracking.ResultFilter;

/** A hospital's first page: what there is to do, and what came back. */
@Hidden
@Controller("/hospital")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class HospitalController {
  private static final int MOST_RESULTS = 8;

  private final ReadHospitalDay readDay;
  private final FindResults results;
  private final LateWork late;
  private final Desk desk;

  HospitalController(ReadHospitalDay readDay, FindResults results, LateWork late, Desk desk) {
    this.readDay = readDay;
    this.results = results;
    this.late = late;
    this.desk = desk;
  }

  /** The day of the actor's hospital. */
  @Get
  HttpResponse<?> day(HttpRequest<?> request, Actor actor) {
    return desk.page(
        request,
        actor,
        "day.jte",
        Map.of(
            "day",
            readDay.read(actor),
            "results",
            results.find(actor, ResultFilter.ALL).stream().limit(MOST_RESULTS).toList(),
            "unopened",
            results.countUnopened(actor),
            "late",
            late.of(actor).size()));
  }
}
