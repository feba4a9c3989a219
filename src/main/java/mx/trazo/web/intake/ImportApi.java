package mx.trazo.web.intake;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.OrderImport;
import mx.trazo.order.OrderImportStore;
import mx.trazo.web.edge.Answers;

/** Lists of orders from other programs. */
@Controller("/api/order-imports")
@Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
@Tag(name = "order-imports")
class ImportApi {
  private final ImportDesk desk;
  private final OrderImportStore imports;
  private final ErrorFile errorFile;
  private final Answers answers;

  ImportApi(ImportDesk desk, OrderImportStore imports, ErrorFile errorFile, Answers answers) {
    this.desk = desk;
    this.imports = imports;
    this.errorFile = errorFile;
    this.answers = answers;
  }

  /** Takes a file in a form; up to 10 MB. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Import a list of orders",
      description =
          "CSV or XLSX with the headings of the template, one order a row. The list is worked off"
              + " in the background: ask its address for progress. With simular=true nothing is"
              + " written. A row that was imported before is not imported again.")
  @ApiResponse(responseCode = "202", description = "The list was taken; see its rows later")
  @ApiResponse(responseCode = "400", description = "The file as a whole cannot be read")
  @ApiResponse(responseCode = "429", description = "Too many lists at once")
  HttpResponse<?> form(
      HttpRequest<?> request,
      Actor actor,
      @Part("file") CompletedFileUpload file,
      @QueryValue(defaultValue = "false") boolean simular)
      throws IOException {
    return begin(request, actor, file.getBytes(), simular);
  }

  /** Takes a file as the body; up to 2 MB. */
  @Post
  @Consumes({ImportController.CSV, ImportController.XLSX})
  @Operation(summary = "Import a list of orders sent as the body, up to 2 MB")
  @ApiResponse(responseCode = "202", description = "The list was taken; see its rows later")
  @ApiResponse(responseCode = "400", description = "The file as a whole cannot be read")
  @ApiResponse(responseCode = "429", description = "Too many lists at once")
  HttpResponse<?> raw(
      HttpRequest<?> request,
      Actor actor,
      @Body byte[] body,
      @QueryValue(defaultValue = "false") boolean simular) {
    return begin(request, actor, body, simular);
  }

  private HttpResponse<?> begin(HttpRequest<?> request, Actor actor, byte[] file, boolean dry) {
    return switch (desk.begin(actor, file, dry)) {
      case Outcome.Refused<ImportRun>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<ImportRun>(var run) ->
          HttpResponse.accepted()
              .header(HttpHeaders.LOCATION, "/api/order-imports/" + run.id())
              .body(viewOf(run));
    };
  }

  /** How far a list is, and what was wrong with which row. */
  @Get("/{id}")
  @Operation(summary = "How far a list of orders is, and what was wrong with which row")
  @ApiResponse(responseCode = "200", description = "The list")
  @ApiResponse(responseCode = "404", description = "There is no such list for this facility")
  HttpResponse<?> one(HttpRequest<?> request, Actor actor, String id) {
    Optional<ImportRun> run = desk.find(actor, id);
    if (run.isPresent()) {
      return HttpResponse.ok(viewOf(run.get()));
    }
    Optional<OrderImport> list = imports.find(actor.scope(), id);
    return list.isPresent()
        ? HttpResponse.ok(
            new View(
                id,
                false,
                list.get().sourceHash(),
                ImportController.progressOf(list.get()),
                imports.listRefused(actor.scope(), id, ImportLimits.ROWS).stream()
                    .map(line ->
                        new Fault(
                            line.line(), "", line.refusal() == null ? "" : line.refusal(), ""))
                    .toList()))
        : answers.refused(request, Refusal.of(ImportRefusal.IMPORT_UNKNOWN));
  }

  private View viewOf(ImportRun run) {
    List<Fault> faults =
        run.faults().stream()
            .flatMap(v ->
                v.fault() == null
                    ? Stream.empty()
                    : Stream.of(faultOf(run, v.row().number(), v.fault())))
            .toList();
    return new View(run.id(), run.dry(), run.sourceHash(), run.progress(), faults);
  }

  private Fault faultOf(ImportRun run, int row, RowFault fault) {
    return new Fault(
        row,
        errorFile.columnOf(fault),
        fault.refusal().code().name(),
        errorFile.sentence(run, fault));
  }

  /**
   * A list.
   *
   * @param simulated whether nothing is written
   * @param sha256 of the file
   */
  @Serdeable
  record View(String id, boolean simulated, String sha256, Progress progress, List<Fault> errors) {
    View {
      errors = List.copyOf(errors);
    }
  }

  /**
   * A row that became nothing.
   *
   * @param row as a spreadsheet numbers it
   * @param column heading of the cell; empty for the row as a whole
   * @param code stable name of the reason
   * @param message what is wrong and what to do; empty once the rows themselves are gone
   */
  @Serdeable
  record Fault(int row, String column, String code, String message) {}
}
