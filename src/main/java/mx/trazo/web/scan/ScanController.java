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
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Takes readings from stations. */
@Controller("/api/scans")
@Tag(name = "scans")
class ScanController {
  private static final long LONGEST_BODY = 16_384;

  private final ScanDesk desk;
  private final ScanRules rules;
  private final ShipmentStore shipments;
  private final Sentences sentences;
  private final Messages messages;
  private final Answers answers;
  private final InstantSource clock;

  ScanController(
      ScanDesk desk,
      ScanRules rules,
      ShipmentStore shipments,
      Sentences sentences,
      Messages messages,
      Answers answers,
      InstantSource clock) {
    this.desk = desk;
    this.rules = rules;
    this.shipments = shipments;
    this.sentences = sentences;
    this.messages = messages;
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * Records one reading and answers its verdict; the same reading always gets its first answer.
   * Refused readings leave a row and answer 200 too: the station did its part.
   */
  @Post
  @Secured({"HOSPITAL_CLERK", "TECHNICIAN", "SPECIALIST", "QUALITY"})
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
    @Nullable ScanMode mode = ScanMode.find(body.mode(), body.decision()).orElse(null);
    Optional<String> wrong = ScanForm.wrongField(body, mode);
    if (mode == null || wrong.isPresent()) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", wrong.orElse("mode"));
    }
    if (!mode.allows(actor)) {
      return answers.failed(request, HttpStatus.FORBIDDEN);
    }
    Instant now = clock.instant();
    Scan scan = ScanForm.scan(body, actor, now);
    String context = ScanForm.text(body.context());
    return switch (desk.scan(
        scan, rules.of(mode, actor, scan.id(), context, body.reason(), body.note()))) {
      case Outcome.Refused<ScanAnswer>(var refusal) ->
          answers.refused(request, HttpStatus.UNPROCESSABLE_ENTITY, refusal);
      case Outcome.Done<ScanAnswer>(var answer) ->
          HttpResponse.ok(reply(actor, mode, answer, skew(body, now)));
    };
  }

  private ScanReply reply(
      Actor actor, ScanMode mode, ScanAnswer answer, @Nullable Long skewSeconds) {
    @Nullable String state = answer.state() == null ? null : answer.state().name();
    return new ScanReply(
        answer.scan().value(),
        answer.verdict().name(),
        answer.refusal(),
        sentence(actor, mode, answer),
        answer.label(),
        answer.container() == null ? null : answer.container().value(),
        state,
        state == null ? null : messages.get("state." + state),
        answer.sequence(),
        answer.recordedAt(),
        answer.repeated(),
        box(actor, answer),
        skewSeconds);
  }

  private String sentence(Actor actor, ScanMode mode, ScanAnswer answer) {
    if (answer.refusal() != null) {
      return sentences.of(answer.refusal(), answer.facts(), actor.facility());
    }
    return answer.verdict() == ScanVerdict.CONTEXT
        ? messages.get("scan.context", answer.label())
        : messages.get("scan.recorded." + mode.name(), answer.label());
  }

  /** Only a box sets a context, and boxes are rare: one more question does not slow the scans. */
  private @Nullable String box(Actor actor, ScanAnswer answer) {
    if (answer.verdict() != ScanVerdict.CONTEXT || answer.label() == null) {
      return null;
    }
    return LabelCode.parse(answer.label())
        .filter(LabelCode.BoxCode.class::isInstance)
        .map(LabelCode.BoxCode.class::cast)
        .flatMap(code -> shipments.findByBox(actor.scope(), code))
        .map(Shipment::id)
        .map(id -> id.value())
        .orElse(null);
  }

  private static @Nullable Long skew(ScanRequest body, Instant now) {
    return ScanForm.instant(body.deviceNow())
        .map(device -> Duration.between(now, device).toSeconds())
        .orElse(null);
  }
}
