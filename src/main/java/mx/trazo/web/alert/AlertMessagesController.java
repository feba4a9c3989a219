package mx.trazo.web.alert;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import mx.trazo.alert.ReadMessages;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import org.jspecify.annotations.Nullable;

/** What was told to whom, with its words, and what became of it. */
@Hidden
@Controller(AlertMessagesController.PATH)
@Secured({"HOSPITAL_CLERK", "QUALITY", "MANAGER", "ADMINISTRATOR"})
class AlertMessagesController {
  static final String PATH = AlertsController.PATH + "/envios";

  private final AlertPages pages;
  private final ReadMessages read;
  private final Answers answers;

  AlertMessagesController(AlertPages pages, ReadMessages read, Answers answers) {
    this.pages = pages;
    this.read = read;
    this.answers = answers;
  }

  /**
   * The messages, newest first.
   *
   * @param fallidos "si" for those alone that nobody tries any more
   */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String fallidos) {
    boolean onlyFailed = "si".equals(fallidos);
    return pages.page(
        request,
        HttpStatus.OK,
        actor,
        "messages.jte",
        Map.of(
            "messages",
            read.list(actor, onlyFailed),
            "onlyFailed",
            onlyFailed,
            "stuck",
            read.stuck(actor),
            "most",
            ReadMessages.MOST));
  }

  /** Sends one again that has failed. */
  @Post("/{id}/reenviar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> retry(HttpRequest<?> request, Actor actor, String id) {
    return switch (read.retry(actor, id)) {
      case Outcome.Refused<String>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<String> _ -> {
        AuditSubject.of(request, "ALERT_MESSAGE", id);
        yield HttpResponse.seeOther(URI.create(PATH + "?hecho=reenvio"));
      }
    };
  }
}
