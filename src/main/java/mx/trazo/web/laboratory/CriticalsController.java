package mx.trazo.web.laboratory;

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
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.CriticalCall;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.result.CriticalRefusal;
import mx.trazo.result.RecordCriticalCall;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.FormValues;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;

/** Critical results that hospitals have to take note of, and the calls made about them. */
@Hidden
@Controller("/laboratorio/criticos")
@Produces(MediaType.TEXT_HTML)
@Secured({"SPECIALIST", "TECHNICIAN", "QUALITY"})
class CriticalsController {
  private final LabPages pages;
  private final ReadCriticals criticals;
  private final RecordCriticalCall calls;
  private final Sentences sentences;
  private final Messages messages;
  private final Answers answers;

  CriticalsController(
      LabPages pages,
      ReadCriticals criticals,
      RecordCriticalCall calls,
      Sentences sentences,
      Messages messages,
      Answers answers) {
    this.pages = pages;
    this.criticals = criticals;
    this.calls = calls;
    this.sentences = sentences;
    this.messages = messages;
    this.answers = answers;
  }

  /** What is open, and what was acknowledged lately. */
  @Get
  HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
    return page(request, actor, HttpStatus.OK, "", new FormValues(), "");
  }

  /** Writes a call down. */
  @Post("/{id}/llamadas")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"SPECIALIST", "TECHNICIAN"})
  HttpResponse<?> call(
      HttpRequest<?> request,
      Actor actor,
      @PathVariable String id,
      @Body Map<String, Object> body) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "CRITICAL_NOTICE", id);
    var form = FormValues.of(body);
    Optional<Instant> at = sentences.instant(form.get("hora"), actor.facility());
    if (at.isEmpty() && form.text("hora") != null) {
      return page(
          request, actor, HttpStatus.BAD_REQUEST, id, form, messages.get("critical.call.hour"));
    }
    if (!form.has("contesto", "si") && !form.has("contesto", "no")) {
      return page(
          request, actor, HttpStatus.BAD_REQUEST, id, form, messages.get("critical.call.choose"));
    }
    boolean answered = form.has("contesto", "si");
    var said =
        new RecordCriticalCall.Said(
            answered,
            form.text("quien"),
            form.text("cargo"),
            form.has("relectura", "si"),
            form.text("telefono"),
            form.text("nota"),
            at.orElse(null));
    return switch (calls.record(actor, new CriticalNoticeId(id), said)) {
      case Outcome.Done<CriticalCall> _ ->
          HttpResponse.seeOther(URI.create("/laboratorio/criticos#" + id));
      case Outcome.Refused<CriticalCall>(var refusal)
          when refusal.code() == CriticalRefusal.CRITICAL_UNKNOWN ->
          answers.refused(request, refusal);
      case Outcome.Refused<CriticalCall>(var refusal) ->
          page(
              request,
              actor,
              RefusalTable.status(refusal.code().kind()),
              id,
              form,
              sentences.of(refusal, actor.facility()));
    };
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      Actor actor,
      HttpStatus status,
      String about,
      FormValues form,
      String refusal) {
    return pages
        .page(
            request,
            "lab/criticals.jte",
            Map.of(
                "desk",
                criticals.ofLaboratory(actor),
                "writes",
                actor.hasAny(Role.SPECIALIST, Role.TECHNICIAN),
                "about",
                about,
                "form",
                form,
                "refusal",
                refusal))
        .toMutableResponse()
        .status(status);
  }
}
