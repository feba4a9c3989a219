package mx.trazo.web.scan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.web.edge.Answers;

/** Takes readings from stations, one at a time or several in order. */
@Controller("/api/scans")
@Tag(name = "scans")
@Secured({"HOSPITAL_CLERK", "TECHNICIAN", "SPECIALIST", "QUALITY"})
class ScanController {
  private static final long LONGEST_BODY = 16_384;
  private static final long LONGEST_BATCH = 262_144;

  private final ReadingDesk readings;
  private final BatchDesk batches;
  private final Answers answers;
  private final InstantSource clock;

  ScanController(ReadingDesk readings, BatchDesk batches, Answers answers, InstantSource clock) {
    this.readings = readings;
    this.batches = batches;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Records one reading and answers its verdict; the same reading always gets its first answer.
   * Refused readings leave a row and answer 200 too: the station did its part.
   */
  @Post
  @Operation(
      summary = "Record one reading of a barcode",
      description =
          "Idempotent by scanId: the same body gets the first answer again, another body 422.")
  @ApiResponse(responseCode = "200", description = "The reading was evaluated; see its verdict")
  @ApiResponse(responseCode = "400", description = "A field cannot be read")
  @ApiResponse(responseCode = "403", description = "The role may not scan in this mode")
  @ApiResponse(responseCode = "422", description = "The scanId was used for another reading")
  HttpResponse<?> scan(HttpRequest<?> request, Actor actor, @Body ScanRequest body) {
    if (request.getContentLength() > LONGEST_BODY) {
      return answers.failed(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }
    return switch (readings.read(actor, body, body.deviceNow(), clock.instant())) {
      case Reading.Answered(var reply) -> HttpResponse.ok(reply);
      case Reading.WrongField(var field) ->
          answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", field);
      case Reading.NotAllowed() -> answers.failed(request, HttpStatus.FORBIDDEN);
      case Reading.Reused(var refusal) ->
          answers.refused(request, HttpStatus.UNPROCESSABLE_ENTITY, refusal);
    };
  }

  /**
   * Records several readings in the order of the list, each in a transaction of its own. One that
   * is refused or cannot be read stops nothing; only when the server itself fails at one are those
   * after it left untried, so that no reading ever overtakes another.
   */
  @Post("/batch")
  @Operation(
      summary = "Record several readings in order",
      description =
          "At most 100, in the order they were read, each recorded and answered as if it came"
              + " alone. The list has one line for each; a line with status 500 or 503 was not"
              + " recorded, nor was any after it: send them again with the same ids.")
  @ApiResponse(responseCode = "200", description = "Each reading has its line with a status")
  @ApiResponse(responseCode = "400", description = "No readings, or more than 100")
  @ApiResponse(responseCode = "413", description = "More than 256 KiB")
  HttpResponse<?> batch(HttpRequest<?> request, Actor actor, @Body BatchRequest body) {
    if (request.getContentLength() > LONGEST_BATCH) {
      return answers.failed(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }
    if (!BatchDesk.fits(body)) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "scans");
    }
    List<BatchLine> lines = batches.read(request, actor, body);
    return HttpResponse.ok(new BatchReply(lines));
  }
}
