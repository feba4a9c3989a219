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
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.specimen.CompleteFixation;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.tracking.OrderFile;
import mx.trazo.tracking.ReadOrderFile;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** What was not known of the fixation when an order was registered, while its tissue is here. */
@Hidden
@Controller("/hospital/solicitudes/{id}/fijacion")
@Produces(MediaType.TEXT_HTML)
@Secured("HOSPITAL_CLERK")
class FixationController {
  private static final String PATH = "/hospital/solicitudes/";

  private final ReadOrderFile readFile;
  private final CompleteFixation completeFixation;
  private final Messages messages;
  private final Desk desk;

  FixationController(
      ReadOrderFile readFile, CompleteFixation completeFixation, Messages messages, Desk desk) {
    this.readFile = readFile;
    this.completeFixation = completeFixation;
    this.messages = messages;
    this.desk = desk;
  }

  /** The form for what is not known. */
  @Get
  HttpResponse<?> form(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    return with(
        request, actor, id, file -> page(request, HttpStatus.OK, actor, file, new FormValues()));
  }

  /** Keeps what is known now. */
  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> complete(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    return with(
        request,
        actor,
        id,
        file -> {
          Instant fixed = time(actor, form, "fixedAt");
          Instant ended = time(actor, form, "fixationEndedAt");
          YesNoUnknown decalcified =
              form.has("decalcified", "YES")
                  ? YesNoUnknown.YES
                  : form.has("decalcified", "NO") ? YesNoUnknown.NO : YesNoUnknown.UNKNOWN;
          String fixative = form.text("fixative");
          if (fixed == null
              && ended == null
              && fixative == null
              && decalcified == YesNoUnknown.UNKNOWN
              && form.faults().isEmpty()) {
            form.fault(FormValues.WHOLE, messages.get("hospital.fixation.nothing"));
          }
          if (!form.faults().isEmpty()) {
            return page(request, HttpStatus.BAD_REQUEST, actor, file, form);
          }
          return switch (completeFixation.complete(
              actor,
              file.toComplete().stream().map(Specimen::id).toList(),
              fixed,
              ended,
              fixative,
              decalcified)) {
            case Outcome.Done<Integer> _ -> Desk.goTo(PATH + id + "?fijacion=1");
            case Outcome.Refused<Integer>(var refusal) -> {
              form.fault(fieldOf(file, refusal), desk.sentence(actor, refusal));
              yield page(request, desk.status(refusal), actor, file, form);
            }
          };
        });
  }

  private @Nullable Instant time(Actor actor, FormValues form, String field) {
    String typed = form.text(field);
    if (typed == null) {
      return null;
    }
    Optional<Instant> read = desk.times(actor).read(typed);
    if (read.isEmpty()) {
      form.fault(field, messages.get("hospital.fault.time"));
    }
    return read.orElse(null);
  }

  /** Where to say it: beside the later hour, or the earlier one when only that was asked for. */
  private static String fieldOf(OrderFile file, Refusal refusal) {
    if (refusal.code() == SpecimenRefusal.SPECIMEN_FIELD_WRONG
        || refusal.code() == SpecimenRefusal.FIXED_IN_THE_FUTURE) {
      return refusal.facts().getLast();
    }
    return refusal.code() == SpecimenRefusal.TIMES_CONTRADICT
        ? refusal.facts().reversed().stream()
            .filter(field -> isAsked(file, field))
            .findFirst()
            .orElse(FormValues.WHOLE)
        : FormValues.WHOLE;
  }

  private static boolean isAsked(OrderFile file, String field) {
    return file.toComplete().stream()
        .map(Specimen::collection)
        .anyMatch(data ->
            switch (field) {
              case "fixedAt" -> data.fixedAt() == null;
              case "fixationEndedAt" -> data.fixationEndedAt() == null;
              default -> false;
            });
  }

  private HttpResponse<?> with(
      HttpRequest<?> request,
      Actor actor,
      String id,
      java.util.function.Function<OrderFile, HttpResponse<?>> answer) {
    return desk.with(
        request,
        "ORDER",
        id,
        OrderId::new,
        order -> readFile.read(actor, order).filter(file -> !file.toComplete().isEmpty()),
        answer);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request, HttpStatus status, Actor actor, OrderFile file, FormValues form) {
    return desk.page(request, status, actor, "fixation.jte", Map.of("file", file, "form", form));
  }
}
