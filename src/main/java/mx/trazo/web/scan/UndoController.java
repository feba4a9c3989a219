package mx.trazo.web.scan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import mx.trazo.custody.CanUndo;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ScanId;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.words.Sentences;

/** Tells a station which of its last readings can be taken back, before it offers them. */
@Controller("/api/scans/undo")
@Tag(name = "scans")
@Secured({"HOSPITAL_CLERK", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class UndoController {
  private static final int MOST = 10;

  private final CanUndo undo;
  private final Sentences sentences;
  private final Answers answers;

  UndoController(CanUndo undo, Sentences sentences, Answers answers) {
    this.undo = undo;
    this.sentences = sentences;
    this.answers = answers;
  }

  /** One line for each reading asked about, in the order of the question. */
  @Get
  @Operation(summary = "Which of one's last readings can be taken back")
  @ApiResponse(responseCode = "200", description = "A line for each, with the reason against")
  @ApiResponse(responseCode = "400", description = "No readings, more than 10, or no reading's id")
  HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @QueryValue List<String> scan) {
    if (scan.isEmpty() || scan.size() > MOST || !scan.stream().allMatch(ScanId::looksRight)) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "scan");
    }
    List<UndoLine> lines =
        scan.stream()
            .map(id ->
                new UndoLine(
                    id,
                    undo.against(actor, new ScanId(id))
                        .map(refusal -> sentences.of(refusal, actor.facility()))
                        .orElse(null)))
            .toList();
    return HttpResponse.ok(lines);
  }
}
