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
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.course.ReadCourses;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.tracking.ReadWorkboard;
import mx.trazo.turnaround.EndPause;
import mx.trazo.turnaround.KeptPause;
import mx.trazo.turnaround.PauseReason;
import mx.trazo.turnaround.ReadPauses;
import mx.trazo.turnaround.StartPause;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** What was promised for one test, how its time went, and the pauses in which it does not count. */
@Hidden
@Controller("/laboratorio/plazos")
@Produces(MediaType.TEXT_HTML)
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class PauseController {
  private final LabPages pages;
  private final ReadPauses read;
  private final ReadCourses courses;
  private final ReadWorkboard board;
  private final StartPause start;
  private final EndPause end;
  private final Sentences sentences;
  private final Messages messages;
  private final Answers answers;
  private final InstantSource clock;

  PauseController(
      LabPages pages,
      ReadPauses read,
      ReadCourses courses,
      ReadWorkboard board,
      StartPause start,
      EndPause end,
      Sentences sentences,
      Messages messages,
      Answers answers,
      InstantSource clock) {
    this.pages = pages;
    this.read = read;
    this.courses = courses;
    this.board = board;
    this.start = start;
    this.end = end;
    this.sentences = sentences;
    this.messages = messages;
    this.answers = answers;
    this.clock = clock;
  }

  /** The clock and its pauses. */
  @Get("/{test}")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String test) {
    return page(request, actor, HttpStatus.OK, test, new FormValues(), "");
  }

  /** Begins a pause; without an hour, now. */
  @Post("/{test}/pausar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"TECHNICIAN", "SPECIALIST"})
  HttpResponse<?> pause(
      HttpRequest<?> request, Actor actor, String test, @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    Optional<PauseReason> reason =
        Arrays.stream(PauseReason.values())
            .filter(one -> one.name().equals(form.get("motivo")))
            .findFirst();
    Optional<Instant> from = time(form.text("desde"), actor);
    if (!Ulid.looksRight(test)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    if (reason.isEmpty() || from.isEmpty()) {
      String key = reason.isEmpty() ? "pause.reason.missing" : "pause.hour.wrong";
      return page(request, actor, HttpStatus.BAD_REQUEST, test, form, messages.get(key));
    }
    return settle(
        request,
        actor,
        test,
        form,
        start.start(
            actor, new OrderedTestId(test), reason.get(), from.get(), form.get("comprobacion")));
  }

  /** Ends a pause; without an hour, now. */
  @Post("/{test}/pausas/{pause}/terminar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"TECHNICIAN", "SPECIALIST"})
  HttpResponse<?> end(
      HttpRequest<?> request,
      Actor actor,
      String test,
      String pause,
      @Body Map<String, Object> body) {
    FormValues form = FormValues.of(body);
    Optional<Instant> to = time(form.text("hasta"), actor);
    if (!Ulid.looksRight(test)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    return to.isEmpty()
        ? page(
            request,
            actor,
            HttpStatus.BAD_REQUEST,
            test,
            new FormValues(),
            messages.get("pause.hour.wrong"))
        : settle(
            request,
            actor,
            test,
            new FormValues(),
            end.end(actor, new OrderedTestId(test), pause, to.get()));
  }

  private HttpResponse<?> settle(
      HttpRequest<?> request,
      Actor actor,
      String test,
      FormValues form,
      Outcome<KeptPause> outcome) {
    return switch (outcome) {
      case Outcome.Done<KeptPause> _ -> {
        AuditSubject.of(request, "ORDERED_TEST", test);
        yield HttpResponse.seeOther(URI.create("/laboratorio/plazos/" + test));
      }
      case Outcome.Refused<KeptPause>(var refusal) ->
          page(
              request,
              actor,
              RefusalTable.status(refusal.code().kind()),
              test,
              form,
              sentences.of(refusal, actor.facility()));
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      Actor actor,
      HttpStatus status,
      String test,
      FormValues form,
      String refusal) {
    Optional<ReadPauses.View> view =
        Ulid.looksRight(test) ? read.find(actor, new OrderedTestId(test)) : Optional.empty();
    if (view.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ORDERED_TEST", test);
    return pages
        .page(
            request,
            "lab/pauses.jte",
            Map.of(
                "view",
                view.get(),
                "accession",
                board.linesOf(actor, List.of(view.get().clock().test())).stream()
                    .flatMap(line -> Optional.ofNullable(line.accession()).stream())
                    .findFirst(),
                "course",
                courses.find(actor, view.get().clock().test()),
                "now",
                clock.instant(),
                "form",
                form,
                "refusal",
                refusal,
                "writes",
                actor.hasAny(Role.TECHNICIAN, Role.SPECIALIST)))
        .toMutableResponse()
        .status(status);
  }

  private Optional<Instant> time(@Nullable String typed, Actor actor) {
    return typed == null
        ? Optional.of(clock.instant())
        : sentences.instant(typed, actor.facility());
  }
}
