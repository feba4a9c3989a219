package mx.trazo.web.hospital;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.result.AcknowledgeCritical;
import mx.trazo.result.CriticalAcknowledgement;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.tracking.CriticalCase;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.web.edge.FormValues;

/** A critical result, and the button with which the hospital takes note of it. */
@Hidden
@Controller("/hospital/resultados/criticos")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class CriticalController {
  private final ReadCriticals criticals;
  private final AcknowledgeCritical acknowledge;
  private final Desk desk;

  CriticalController(ReadCriticals criticals, AcknowledgeCritical acknowledge, Desk desk) {
    this.criticals = criticals;
    this.acknowledge = acknowledge;
    this.desk = desk;
  }

  /** One notice; looking at it acknowledges nothing. */
  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    var form = new FormValues();
    if (actor.hasAny(Role.REQUESTING_PHYSICIAN)) {
      form.set("medico", actor.displayName());
    }
    return desk.with(
        request,
        "CRITICAL_NOTICE",
        id,
        CriticalNoticeId::new,
        notice -> criticals.ofHospital(actor, notice),
        found -> page(request, actor, HttpStatus.OK, found, form, ""));
  }

  /** Somebody takes charge. */
  @Post("/{id}/acuse")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> acknowledge(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    var form = FormValues.of(body);
    return desk.with(
        request,
        "CRITICAL_NOTICE",
        id,
        CriticalNoticeId::new,
        notice -> criticals.ofHospital(actor, notice),
        found ->
            switch (acknowledge.acknowledge(
                actor, found.file().notice().id(), form.get("medico"), form.text("nota"))) {
              case Outcome.Done<CriticalAcknowledgement> _ ->
                  Desk.goTo("/hospital/resultados/criticos/" + id);
              case Outcome.Refused<CriticalAcknowledgement>(var refusal) ->
                  page(
                      request,
                      actor,
                      desk.status(refusal),
                      found,
                      form,
                      desk.sentence(actor, refusal));
            });
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      Actor actor,
      HttpStatus status,
      CriticalCase found,
      FormValues form,
      String refusal) {
    return desk.page(
        request,
        status,
        actor,
        "critical.jte",
        Map.of("one", found, "form", form, "refusal", refusal));
  }
}
