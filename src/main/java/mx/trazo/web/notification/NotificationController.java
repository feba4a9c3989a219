package mx.trazo.web.notification;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.notification.EndSubscription;
import mx.trazo.notification.ReadSubscriptions;
import mx.trazo.notification.Subscription;
import mx.trazo.notification.TryNow;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** The subscriptions of the facility's systems: how they are, and what was not delivered. */
@Hidden
@Controller("/avisos")
@Secured({"QUALITY", "ADMINISTRATOR"})
@Produces(MediaType.TEXT_HTML)
class NotificationController {
  private static final String HOME = "/avisos";
  private static final Set<String> DONE = Set.of("intento", "apagada");

  private final Pages pages;
  private final ReadSubscriptions read;
  private final TryNow tryNow;
  private final EndSubscription end;
  private final Answers answers;
  private final Sentences sentences;

  NotificationController(
      Pages pages,
      ReadSubscriptions read,
      TryNow tryNow,
      EndSubscription end,
      Answers answers,
      Sentences sentences) {
    this.pages = pages;
    this.read = read;
    this.tryNow = tryNow;
    this.end = end;
    this.answers = answers;
    this.sentences = sentences;
  }

  /**
   * All of them.
   *
   * @param hecho what was done a moment ago, to say so
   */
  @Get
  HttpResponse<?> home(HttpRequest<?> request, Actor actor, @Nullable @QueryValue String hecho) {
    return pages.page(
        request,
        HttpStatus.OK,
        "notification/home.jte",
        Map.of(
            "subscriptions",
            read.list(actor),
            "done",
            hecho != null && DONE.contains(hecho) ? hecho : "",
            "words",
            new NotificationWords(sentences, actor.facility())));
  }

  /** Sends what waits at once. */
  @Post("/{id}/intentar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> tryNow(HttpRequest<?> request, Actor actor, String id) {
    return done(request, id, tryNow.tryNow(actor, id), "intento");
  }

  /** Turns one off. */
  @Post("/{id}/apagar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> turnOff(HttpRequest<?> request, Actor actor, String id) {
    return done(request, id, end.turnOff(actor, id), "apagada");
  }

  private HttpResponse<?> done(
      HttpRequest<?> request, String id, Outcome<Subscription> outcome, String what) {
    return switch (outcome) {
      case Outcome.Refused<Subscription>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Subscription> _ -> {
        AuditSubject.of(request, "SUBSCRIPTION", id);
        yield HttpResponse.seeOther(URI.create(HOME + "?hecho=" + what));
      }
    };
  }
}
