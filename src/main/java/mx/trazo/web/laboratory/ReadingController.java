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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.Ulid;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.EnterResult;
import mx.trazo.result.ForeseeCritical;
import mx.trazo.result.ReadReport;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.VerifyResult;
import mx.trazo.tracking.CaseFile;
import mx.trazo.tracking.ReadCase;
import mx.trazo.tracking.ReadCriticals;
import mx.trazo.tracking.ReadDeskReports;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** The reading desk: what waits for a specialist, and the form in which results are entered. */
@Hidden
@Controller("/lectura")
@Secured({"SPECIALIST", "QUALITY"})
class ReadingController {
  private final LabPages pages;
  private final DueWork due;
  private final ReadCase cases;
  private final ReadReport reports;
  private final EnterResult enter;
  private final VerifyResult verify;
  private final ReleaseAndPrint release;
  private final AmendReport amend;
  private final ForeseeCritical foresee;
  private final ReadCriticals criticals;
  private final ReadDeskReports desk;
  private final Sentences sentences;
  private final Messages messages;
  private final Answers answers;

  ReadingController(
      LabPages pages,
      DueWork due,
      ReadCase cases,
      ReadReport reports,
      EnterResult enter,
      VerifyResult verify,
      ReleaseAndPrint release,
      AmendReport amend,
      ForeseeCritical foresee,
      ReadCriticals criticals,
      ReadDeskReports desk,
      Sentences sentences,
      Messages messages,
      Answers answers) {
    this.pages = pages;
    this.due = due;
    this.cases = cases;
    this.reports = reports;
    this.enter = enter;
    this.verify = verify;
    this.release = release;
    this.amend = amend;
    this.foresee = foresee;
    this.criticals = criticals;
    this.desk = desk;
    this.sentences = sentences;
    this.messages = messages;
    this.answers = answers;
  }

  /** What waits, by the time that is left. */
  @Get
  HttpResponse<String> desk(HttpRequest<?> request, Actor actor) {
    List<DueLine> lines = due.atReading(actor);
    ReadDeskReports.Desk reports = desk.read(actor);
    Set<OrderedTestId> listed =
        lines.stream().map(line -> line.work().test()).collect(Collectors.toSet());
    return pages.page(
        request,
        "lab/reading.jte",
        Map.of(
            "lines",
            lines,
            "reports",
            reports,
            "others",
            reports.unreleased().stream()
                .filter(report -> !listed.contains(report.test()))
                .toList(),
            "criticals",
            criticals.tally(actor)));
  }

  /** One case with its form. */
  @Get("/{id}")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id) {
    return show(request, actor, id, HttpStatus.OK, "", Map.of());
  }

  /** Saves what was typed. */
  @Post("/{id}/guardar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> save(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<CaseFile> file = find(actor, id);
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    ResultForm typed = typed(file.get(), form);
    if (typed.values() == null) {
      return show(
          request, actor, id, HttpStatus.UNPROCESSABLE_ENTITY, unreadable(typed.wrong()), form);
    }
    return settle(
        request,
        actor,
        id,
        enter.enter(actor, new OrderedTestId(id), typed.values(), conclusion(form), seen(form)),
        form);
  }

  /**
   * Signs what stands in the form as correct. What was typed since is saved first, so that nobody
   * signs other values than those before their eyes; when saving is refused nothing is signed.
   */
  @Post("/{id}/validar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> verify(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<CaseFile> file = find(actor, id);
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    ResultForm typed = typed(file.get(), form);
    if (typed.values() == null) {
      return show(
          request, actor, id, HttpStatus.UNPROCESSABLE_ENTITY, unreadable(typed.wrong()), form);
    }
    var test = new OrderedTestId(id);
    if (saysTheSame(latest(actor, test), typed.values(), conclusion(form))) {
      return settle(
          request,
          actor,
          id,
          verify.verify(actor, test, seen(form), CriticalForm.choice(form)),
          form);
    }
    return switch (enter.enter(actor, test, typed.values(), conclusion(form), seen(form))) {
      case Outcome.Refused<ReportVersion> refused -> settle(request, actor, id, refused, form);
      case Outcome.Done<ReportVersion>(var saved) ->
          settle(
              request,
              actor,
              id,
              verify.verify(actor, test, saved.revision(), CriticalForm.choice(form)),
              CriticalForm.of(form));
    };
  }

  private static ResultForm typed(CaseFile file, Map<String, String> form) {
    return ResultForm.read(
        ReportKind.of(file.work().testCode()).orElseThrow(),
        file.subjects().stream().map(s -> s.specimen().id()).toList(),
        form);
  }

  private @Nullable ReportVersion latest(Actor actor, OrderedTestId test) {
    return reports.read(actor, test) instanceof Outcome.Done<ReadReport.Whole>(var whole)
        ? whole.latest()
        : null;
  }

  /** Whether the draft already says this, whoever saved it; then only the signature is missing. */
  private static boolean saysTheSame(
      @Nullable ReportVersion draft, ReportValues values, String conclusion) {
    return draft != null
        && draft.released() == null
        && ResultFields.of(draft.values()).equals(ResultFields.of(values))
        && Objects.requireNonNullElse(draft.conclusion(), "").equals(conclusion);
  }

  /** A second person lets the hospital read it. */
  @Post("/{id}/liberar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> release(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    return Ulid.looksRight(id)
        ? settle(
            request,
            actor,
            id,
            release.release(actor, new OrderedTestId(id), seen(form), CriticalForm.choice(form)),
            CriticalForm.of(form))
        : answers.failed(request, HttpStatus.NOT_FOUND);
  }

  /** Begins another version, with a reason. */
  @Post("/{id}/corregir")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("SPECIALIST")
  HttpResponse<?> amend(
      HttpRequest<?> request, Actor actor, String id, @Body Map<String, String> form) {
    Optional<AmendmentKind> kind = AmendmentKinds.find(form.get("tipo"));
    if (!Ulid.looksRight(id) || kind.isEmpty()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST);
    }
    return settle(
        request,
        actor,
        id,
        amend.amend(
            actor, new OrderedTestId(id), kind.get(), form.getOrDefault("motivo", "").strip()),
        Map.of());
  }

  private HttpResponse<?> settle(
      HttpRequest<?> request,
      Actor actor,
      String id,
      Outcome<ReportVersion> outcome,
      Map<String, String> typed) {
    return switch (outcome) {
      case Outcome.Done<ReportVersion> _ -> HttpResponse.seeOther(URI.create("/lectura/" + id));
      case Outcome.Refused<ReportVersion>(var refusal) ->
          show(
              request,
              actor,
              id,
              HttpStatus.UNPROCESSABLE_ENTITY,
              sentences.of(refusal, actor.facility()),
              typed);
    };
  }

  private HttpResponse<?> show(
      HttpRequest<?> request,
      Actor actor,
      String id,
      HttpStatus status,
      String refusal,
      Map<String, String> typed) {
    Optional<CaseFile> file = find(actor, id);
    if (file.isEmpty()) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "ORDER", file.get().order().id().value());
    List<ReportVersion> versions =
        reports.read(actor, file.get().work().test())
                instanceof Outcome.Done<ReadReport.Whole>(var whole)
            ? whole.versions()
            : List.of();
    Map<String, String> fields = new HashMap<>();
    if (!versions.isEmpty()) {
      fields.putAll(ResultFields.of(versions.getLast().values()));
      String said = versions.getLast().conclusion();
      fields.put("conclusion", said == null ? "" : said);
    }
    Optional<ForeseeCritical.Foreseen> foreseen =
        versions.isEmpty()
            ? Optional.empty()
            : Optional.of(foresee.foresee(actor, versions.getLast()));
    foreseen.ifPresent(one -> fields.putAll(CriticalForm.of(one, typed)));
    fields.putAll(typed);
    return pages
        .page(
            request,
            "lab/case.jte",
            Map.of(
                "file",
                file.get(),
                "kind",
                ReportKind.of(file.get().work().testCode()).orElseThrow(),
                "versions",
                versions,
                "form",
                new FormText(fields),
                "writes",
                actor.hasAny(Role.SPECIALIST),
                "critical",
                foreseen.flatMap(ForeseeCritical.Foreseen::cause),
                "refusal",
                refusal))
        .toMutableResponse()
        .status(status);
  }

  private Optional<CaseFile> find(Actor actor, String id) {
    return Ulid.looksRight(id)
        ? cases
            .read(actor, new OrderedTestId(id))
            .filter(file -> ReportKind.of(file.work().testCode()).isPresent())
        : Optional.empty();
  }

  private String unreadable(List<String> wrong) {
    List<String> names =
        wrong.stream()
            .map(code -> messages.has("field." + code) ? messages.get("field." + code) : code)
            .toList();
    return messages.get("error.fields", String.join(", ", names));
  }

  private static int seen(Map<String, String> form) {
    String typed = form.getOrDefault("visto", "0");
    return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : -1;
  }

  private static String conclusion(Map<String, String> form) {
    String typed = form.getOrDefault("conclusion", "").strip();
    return typed.length() <= 4000 ? typed : typed.substring(0, 4000);
  }
}
