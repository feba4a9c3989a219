package mx.trazo.web.intake;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.ImportLine;
import mx.trazo.order.OrderImport;
import mx.trazo.order.OrderImportStore;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Pages;
import mx.trazo.web.edge.RefusalTable;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Lists of orders on pages: choose a file, see what would happen, then let it happen. */
@Hidden
@Controller("/hospital/importar")
@Secured("HOSPITAL_CLERK")
class ImportController {
  /** What Excel and LibreOffice call their sheets. */
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  static final String CSV = "text/csv";
  private static final int SHOWN = 200;
  private static final int LISTED = 20;

  private final ImportDesk desk;
  private final OrderImportStore imports;
  private final ImportTemplate template;
  private final ErrorFile errorFile;
  private final Sentences sentences;
  private final Pages pages;
  private final Answers answers;

  ImportController(
      ImportDesk desk,
      OrderImportStore imports,
      ImportTemplate template,
      ErrorFile errorFile,
      Sentences sentences,
      Pages pages,
      Answers answers) {
    this.desk = desk;
    this.imports = imports;
    this.template = template;
    this.errorFile = errorFile;
    this.sentences = sentences;
    this.pages = pages;
    this.answers = answers;
  }

  /** The page on which a file is chosen, with the lists that came in before. */
  @Get
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> choose(HttpRequest<?> request, Actor actor) {
    return choose(request, actor, HttpStatus.OK, "");
  }

  private HttpResponse<?> choose(
      HttpRequest<?> request, Actor actor, HttpStatus status, String refusal) {
    List<ListedImport> lists =
        imports.listNewest(actor.scope(), LISTED).stream()
            .map(i -> new ListedImport(i, sentences.dayAndTime(i.startedAt(), actor.facility())))
            .toList();
    return pages.page(
        request,
        status,
        "intake/choose.jte",
        Map.of(
            "refusal",
            refusal,
            "lists",
            lists,
            "rows",
            Integer.toString(ImportLimits.ROWS),
            "megabytes",
            Integer.toString(ImportLimits.FILE_MB)));
  }

  /** The empty list as CSV. */
  @Get("/plantilla.csv")
  HttpResponse<byte[]> csv() {
    return file(template.csv(), CSV, "plantilla-solicitudes.csv");
  }

  /** The empty list as XLSX. */
  @Get("/plantilla.xlsx")
  HttpResponse<byte[]> xlsx() {
    return file(template.xlsx(), XLSX, "plantilla-solicitudes.xlsx");
  }

  /** Takes a file for a dry run. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> simulate(
      HttpRequest<?> request, Actor actor, @Part("archivo") CompletedFileUpload archivo)
      throws IOException {
    return switch (desk.begin(actor, archivo.getBytes(), true)) {
      case Outcome.Done<ImportRun>(var run) -> seeOther(run);
      case Outcome.Refused<ImportRun>(var refusal) ->
          choose(
              request,
              actor,
              RefusalTable.status(refusal.code().kind()),
              sentences.of(refusal, actor.facility()));
    };
  }

  /** Imports what a dry run has shown. */
  @Post("/{id}/importar")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> carryOut(HttpRequest<?> request, Actor actor, String id) {
    return switch (desk.importAfter(actor, id)) {
      case Outcome.Done<ImportRun>(var run) -> seeOther(run);
      case Outcome.Refused<ImportRun>(var refusal) -> answers.refused(request, refusal);
    };
  }

  /** How a list stands: running, or what became of its rows. */
  @Get("/{id}")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> show(HttpRequest<?> request, Actor actor, String id) {
    Optional<ImportRun> run = desk.find(actor, id);
    if (run.isPresent()) {
      List<RowError> faults =
          run.get().faults().stream().limit(SHOWN).map(v -> fault(run.get(), v)).toList();
      return page(request, id, run.get().progress(), run.get().dry(), true, faults);
    }
    Optional<OrderImport> list = imports.find(actor.scope(), id);
    if (list.isEmpty()) {
      return answers.refused(request, Refusal.of(ImportRefusal.IMPORT_UNKNOWN));
    }
    List<RowError> faults =
        imports.listRefused(actor.scope(), id, SHOWN).stream()
            .map(line -> fault(line, actor))
            .toList();
    return page(request, id, progressOf(list.get()), false, false, faults);
  }

  private HttpResponse<?> page(
      HttpRequest<?> request,
      String id,
      Progress progress,
      boolean dry,
      boolean held,
      List<RowError> faults) {
    return pages.page(
        request,
        "intake/run.jte",
        Map.of(
            "id",
            id,
            "progress",
            progress,
            "dry",
            dry,
            "held",
            held,
            "faults",
            faults,
            "shown",
            Integer.toString(SHOWN)));
  }

  /** How far a list is, for the page that watches it. */
  @Get("/{id}/avance")
  @Produces(MediaType.APPLICATION_JSON)
  HttpResponse<?> progress(HttpRequest<?> request, Actor actor, String id) {
    Optional<Progress> progress =
        desk.find(actor, id)
            .map(ImportRun::progress)
            .or(() -> imports.find(actor.scope(), id).map(ImportController::progressOf));
    return progress.isPresent()
        ? HttpResponse.ok(progress.get())
        : answers.refused(request, Refusal.of(ImportRefusal.IMPORT_UNKNOWN));
  }

  /** The rows that became nothing, to be corrected. */
  @Get("/{id}/errores.csv")
  HttpResponse<?> errors(HttpRequest<?> request, Actor actor, String id) {
    Optional<ImportRun> run = desk.find(actor, id);
    return run.isPresent()
        ? file(errorFile.of(run.get()), CSV, "errores.csv")
        : answers.refused(request, Refusal.of(ImportRefusal.IMPORT_ROWS_GONE));
  }

  /** The figures of a list that is on record only: nobody works on it any more. */
  static Progress progressOf(OrderImport list) {
    int done = list.registered() + list.repeated() + list.refused();
    return new Progress(
        list.finishedAt() == null ? "INTERRUPTED" : "DONE",
        list.total(),
        done,
        list.registered(),
        list.repeated(),
        list.refused());
  }

  private RowError fault(ImportRun run, RowVerdict verdict) {
    @Nullable RowFault fault = verdict.fault();
    return fault == null
        ? new RowError(verdict.row().number(), "", "")
        : new RowError(
            verdict.row().number(), errorFile.columnOf(fault), errorFile.sentence(run, fault));
  }

  /** Of a row that is on record only, the reason is kept but not the words it was about. */
  private RowError fault(ImportLine line, Actor actor) {
    String code = line.refusal();
    return new RowError(
        line.line(),
        "",
        code == null ? "" : sentences.of(code, List.of("…", "…", "…"), actor.facility()));
  }

  private static HttpResponse<?> seeOther(ImportRun run) {
    return HttpResponse.seeOther(URI.create("/hospital/importar/" + run.id()));
  }

  private static HttpResponse<byte[]> file(byte[] content, String type, String name) {
    return HttpResponse.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, type.equals(CSV) ? type + "; charset=utf-8" : type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
  }
}
