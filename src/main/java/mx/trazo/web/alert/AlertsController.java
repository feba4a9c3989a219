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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import mx.trazo.alert.NoteAlerts;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;

/** What needs somebody of the facility, and who took note of it. */
@Hidden
@Controller(AlertsController.PATH)
@Secured({
  "HOSPITAL_CLERK",
  "REQUESTING_PHYSICIAN",
  "TECHNICIAN",
  "SPECIALIST",
  "QUALITY",
  "MANAGER",
  "ADMINISTRATOR"
})
class AlertsController {
  static final String PATH = "/alertas";

  private final AlertPages pages;
  private final NoteAlerts note;
  private final Answers answers;

  AlertsController(AlertPages pages, NoteAlerts note, Answers answers) {
    this.pages = pages;
    this.note = note;
    this.answers = answers;
  }

  /** Open alerts by rule, and those that were closed last. */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor) {
    NoteAlerts.Overview read = note.read(actor);
    List<AlertGroup> groups = AlertGroup.of(read.open());
    return pages.page(
        request,
        HttpStatus.OK,
        actor,
        "alerts.jte",
        Map.of(
            "groups",
            groups,
            "closed",
            read.closed(),
            "names",
            read.names(),
            "readAt",
            read.readAt(),
            "full",
            read.open().size() == NoteAlerts.MOST_OPEN));
  }

  /** Takes note of one. */
  @Post("/{id}/enterado")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> note(HttpRequest<?> request, Actor actor, String id) {
    return switch (note.note(actor, id)) {
      case Outcome.Refused<String>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<String> _ -> {
        AuditSubject.of(request, "ALERT", id);
        yield noted();
      }
    };
  }

  /** Takes note of all of a rule that stood on the page. */
  @Post("/de/{rule}/enterado")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> noteAll(
      HttpRequest<?> request, Actor actor, String rule, @Body Map<String, Object> body) {
    Instant read;
    try {
      read = Instant.parse(FormValues.of(body).get("hasta"));
    } catch (DateTimeParseException e) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    note.noteAll(actor, rule, read);
    AuditSubject.of(request, "ALERT_RULE", rule);
    return noted();
  }

  private static HttpResponse<?> noted() {
    return HttpResponse.seeOther(URI.create(PATH + "?hecho=enterado"));
  }
}
