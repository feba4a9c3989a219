package mx.trazo.web.alert;

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
import mx.trazo.alert.AlertTemplate;
import mx.trazo.alert.KeepAlertWords;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.tracking.ConcernKind;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.RefusalTable;

/** The words in which the facility is told. */
@Hidden
@Controller(AlertTextsController.PATH)
@Secured({"HOSPITAL_CLERK", "QUALITY", "MANAGER", "ADMINISTRATOR"})
class AlertTextsController {
  static final String PATH = AlertsController.PATH + "/textos";

  private final AlertPages pages;
  private final KeepAlertWords keep;
  private final RefusalTable refusals;
  private final Answers answers;

  AlertTextsController(
      AlertPages pages, KeepAlertWords keep, RefusalTable refusals, Answers answers) {
    this.pages = pages;
    this.keep = keep;
    this.refusals = refusals;
    this.answers = answers;
  }

  /** The words in use. */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor) {
    return home(request, HttpStatus.OK, actor, "", new FormValues());
  }

  /** Changes the words of a kind, or goes back to those of the system. */
  @Post("/{kind}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> change(
      HttpRequest<?> request, Actor actor, String kind, @Body Map<String, Object> body) {
    Optional<ConcernKind> known =
        Arrays.stream(ConcernKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    if (known.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    FormValues form = FormValues.of(body);
    if (form.has("volver", "si")) {
      keep.reset(actor, known.get());
      return changed();
    }
    var words =
        new AlertTemplate(
            form.get("asunto").strip().replaceAll("\\s+", " "),
            form.get("entrada").strip().replace("\r\n", "\n"),
            form.get("renglon").strip().replaceAll("\\s+", " "));
    return switch (keep.change(actor, known.get(), words)) {
      case Outcome.Refused<ConcernKind>(var refusal) -> {
        form.fault(FormValues.WHOLE, refusals.sentence(refusal));
        yield home(request, refusals.status(refusal), actor, kind, form);
      }
      case Outcome.Done<ConcernKind> _ -> changed();
    };
  }

  private static HttpResponse<?> changed() {
    return HttpResponse.seeOther(URI.create(PATH + "?hecho=texto"));
  }

  private HttpResponse<?> home(
      HttpRequest<?> request, HttpStatus status, Actor actor, String typed, FormValues form) {
    return pages.page(
        request,
        status,
        actor,
        "texts.jte",
        Map.of("texts", keep.list(actor), "typed", typed, "form", form));
  }
}
