package mx.trazo.web.laboratory;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.ArrivalCheck;
import mx.trazo.reception.OuterCondition;
import mx.trazo.reception.RecordArrival;
import mx.trazo.reception.SealState;
import mx.trazo.reception.SetAsideStray;
import mx.trazo.reception.StraySettlement;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.words.Sentences;

/** What is written down about a box besides its readings: how it looked, what does not belong. */
@Hidden
@Controller(ReceptionPage.PATH + "/{id}")
@Secured({"TECHNICIAN", "QUALITY"})
class BoxArrivalController {
  private final ReceptionPage page;
  private final RecordArrival arrival;
  private final SetAsideStray strays;
  private final Sentences sentences;
  private final Answers answers;

  BoxArrivalController(
      ReceptionPage page,
      RecordArrival arrival,
      SetAsideStray strays,
      Sentences sentences,
      Answers answers) {
    this.page = page;
    this.arrival = arrival;
    this.strays = strays;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** What was found, beside what the manifest says. */
  @Get("/llegada")
  @Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
  HttpResponse<?> arrival(HttpRequest<?> request, Actor actor, String id) {
    return page.arrival(request, actor, id, Map.of(), "");
  }

  /** Packages, seals and condition as they were found. */
  @Post("/llegada")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> arrived(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<SealState> seals =
        Arrays.stream(SealState.values())
            .filter(s -> s.name().equals(form.get("estadoSellos")))
            .findFirst();
    Optional<OuterCondition> condition =
        Arrays.stream(OuterCondition.values())
            .filter(c -> c.name().equals(form.get("condicion")))
            .findFirst();
    if (!Ulid.looksRight(id) || seals.isEmpty() || condition.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    String packages = form.getOrDefault("bultos", "").strip();
    AuditSubject.of(request, "SHIPMENT", id);
    return switch (arrival.record(
        actor,
        new ShipmentId(id),
        packages.matches("[0-9]{1,3}") ? Integer.parseInt(packages) : 0,
        form.get("sellos"),
        seals.get(),
        condition.get(),
        form.get("nota"))) {
      case Outcome.Done<ArrivalCheck> _ ->
          HttpResponse.seeOther(URI.create(ReceptionPage.PATH + "/" + id));
      case Outcome.Refused<ArrivalCheck>(var refusal) ->
          page.arrival(request, actor, id, form, sentences.of(refusal, actor.facility()));
    };
  }

  /** A second container under the number of one that was received. */
  @Post("/duplicado")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> duplicate(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    String container = form.getOrDefault("recipiente", "");
    return Ulid.looksRight(id) && Ulid.looksRight(container)
        ? settle(
            request,
            actor,
            id,
            strays.duplicate(actor, new ShipmentId(id), new SpecimenId(container)))
        : answers.failed(request, HttpStatus.BAD_REQUEST);
  }

  /** What was done with something that does not belong here. */
  @Post("/apartados/{stray}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> settled(
      HttpRequest<?> request,
      Actor actor,
      String id,
      String stray,
      @Body Map<String, String> form) {
    Optional<StraySettlement> how =
        Arrays.stream(StraySettlement.values())
            .filter(s -> s.name().equals(form.get("destino")))
            .findFirst();
    return Ulid.looksRight(id) && how.isPresent()
        ? settle(
            request,
            actor,
            id,
            strays.settle(actor, new ShipmentId(id), stray, how.get(), form.get("nota")))
        : answers.failed(request, HttpStatus.BAD_REQUEST);
  }

  private HttpResponse<?> settle(
      HttpRequest<?> request, Actor actor, String id, Outcome<?> outcome) {
    AuditSubject.of(request, "SHIPMENT", id);
    return switch (outcome) {
      case Outcome.Done<?> _ -> HttpResponse.seeOther(URI.create(ReceptionPage.PATH + "/" + id));
      case Outcome.Refused<?>(var refusal) -> page.refused(request, actor, id, refusal);
    };
  }
}
