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
import mx.trazo.tracking.ReadHospitalDay;

/** A hospital's first page: what there is to do, and what came back. */
@Hidden
@Controller("/hospital")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class HospitalController {
  private final ReadHospitalDay readDay;
  private final Desk desk;

  HospitalController(ReadHospitalDay readDay, Desk desk) {
    this.readDay = readDay;
    this.desk = desk;
  }

  /** The day of the actor's hospital. */
  @Get
  HttpResponse<?> day(HttpRequest<?> request, Actor actor) {
    return desk.page(request, actor, "day.jte", Map.of("day", readDay.read(actor)));
  }
}
