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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CorrectAnticoagulant;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.specimen.RecordCollection;
import mx.trazo.specimen.SettleAnticoagulant;
import mx.trazo.specimen.Specimen;
import mx.trazo.tracking.ReadJourney;
import mx.trazo.tracking.ReadLoans;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.tracking.ReadTravelling;
import mx.trazo.tracking.SpecimenJourney;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** One sample of a hospital: its journey, and when it was taken. */
@Hidden
@Controller("/hospital/muestras")
@Produces(MediaType.TEXT_HTML)
@Secured({"HOSPITAL_CLERK", "REQUESTING_PHYSICIAN"})
class SampleController {
  private final ReadJourney readJourney;
  private final ReadLoans loans;
  private final ReadOrderFile readFile;
  private final RecordCollection recordCollection;
  private final CorrectAnticoagulant correctAnticoagulant;
  private final SettleAnticoagulant settle;
  private final ReadTravelling travelling;
  private final Messages messages;
  private final Desk desk;

  SampleController(
      ReadJourney readJourney,
      ReadLoans loans,
      ReadOrderFile readFile,
      RecordCollection recordCollection,
      CorrectAnticoagulant correctAnticoagulant,
      SettleAnticoagulant settle,
      ReadTravelling travelling,
      Messages messages,
      Desk desk) {
    this.readJourney = readJourney;
    this.loans = loans;
    this.readFile = readFile;
    this.recordCollection = recordCollection;
    this.correctAnticoagulant = correctAnticoagulant;
    this.settle = settle;
    this.travelling = travelling;
    this.messages = messages;
    this.desk = desk;
  }

  /** Who, when, where, how. */
  @Get("/{id}")
  HttpResponse<?> journey(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Nullable @QueryValue String toma) {
    return desk.with(
        request,
        "SPECIMEN",
        id,
        SpecimenId::new,
        specimen -> own(actor, specimen),
        journey -> page(request, HttpStatus.OK, actor, journey, new FormValues(), toma != null));
  }

  /** Records when the sample was taken. */
  @Post("/{id}/toma")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> collected(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return desk.with(
        request,
        "SPECIMEN",
        id,
        SpecimenId::new,
        specimen -> own(actor, specimen),
        journey -> {
          Optional<Instant> at = desk.times(actor).read(form.get("collectedAt"));
          Anticoagulant said = Tubes.chosen(form);
          if (at.isEmpty()) {
            form.fault("collectedAt", messages.get("hospital.fault.time"));
          }
          if (said == null && journey.specimen().lacksAnticoagulant()) {
            form.fault(Tubes.FIELD, messages.get("hospital.fault.anticoagulant"));
          }
          if (at.isEmpty() || !form.faults().isEmpty()) {
            return page(request, HttpStatus.BAD_REQUEST, actor, journey, form, false);
          }
          return switch (recordCollection.record(actor, journey.specimen().id(), at.get(), said)) {
            case Outcome.Done<Specimen> _ -> Desk.goTo("/hospital/muestras/" + id + "?toma=1");
            case Outcome.Refused<Specimen>(var refusal) -> {
              form.fault("collectedAt", desk.sentence(actor, refusal));
              yield page(request, desk.status(refusal), actor, journey, form, false);
            }
          };
        });
  }

  /** Corrects what the tube was drawn into, while it is here. */
  @Post("/{id}/anticoagulante")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("HOSPITAL_CLERK")
  HttpResponse<?> corrected(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return desk.with(
        request,
        "SPECIMEN",
        id,
        SpecimenId::new,
        specimen -> own(actor, specimen),
        journey -> {
          Anticoagulant said = Tubes.chosen(form);
          if (said == null) {
            form.fault(Tubes.FIELD, messages.get("hospital.fault.anticoagulant"));
            return page(request, HttpStatus.BAD_REQUEST, actor, journey, form, false);
          }
          return switch (correctAnticoagulant.correct(actor, journey.specimen().id(), said)) {
            case Outcome.Done<Specimen> _ ->
                Desk.goTo("/hospital/muestras/" + id + "#anticoagulante");
            case Outcome.Refused<Specimen>(var refusal) -> {
              form.fault(Tubes.FIELD, desk.sentence(actor, refusal));
              yield page(request, desk.status(refusal), actor, journey, form, false);
            }
          };
        });
  }

  private Optional<SpecimenJourney> own(Actor actor, SpecimenId specimen) {
    return readJourney
        .read(actor, specimen)
        .filter(journey -> journey.specimen().origin().equals(actor.facility()));
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      HttpStatus status,
      Actor actor,
      SpecimenJourney journey,
      FormValues form,
      boolean taken) {
    return desk.page(
        request,
        status,
        actor,
        "sample.jte",
        Map.of(
            "journey",
            journey,
            "form",
            form,
            "taken",
            taken,
            "corrections",
            settle.before(actor, journey.specimen()),
            "lent",
            loans.find(actor, journey.specimen().id()),
            "travelling",
            journey.state() == ContainerState.IN_TRANSIT
                ? travelling.of(actor, List.of(journey.specimen().id()))
                : List.of(),
            "file",
            journey.state() == ContainerState.REJECTED || journey.reported()
                ? readFile.read(actor, journey.specimen().order())
                : Optional.empty()));
  }
}
