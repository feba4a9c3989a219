package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.specimen.RecordCollection;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.label.LabelNumber;
import mx.trazo.tracking.ReadJourney;
import mx.trazo.tracking.SpecimenJourney;
import mx.trazo.tracking.SpecimenJourney.Kind;
import mx.trazo.tracking.SpecimenJourney.Moment;
import mx.trazo.web.edge.Answers;
import mx.trazo.web.edge.AuditSubject;
import mx.trazo.web.edge.Problem;
import org.jspecify.annotations.Nullable;

/** Single containers: when they were taken and what happened to them. */
@Controller("/api/specimens")
@Tag(name = "specimens")
class SpecimensApi {
  private final RecordCollection recordCollection;
  private final ReadJourney readJourney;
  private final Answers answers;

  SpecimensApi(RecordCollection recordCollection, ReadJourney readJourney, Answers answers) {
    this.recordCollection = recordCollection;
    this.readJourney = readJourney;
    this.answers = answers;
  }

  /** Records when a sample was taken, once. */
  @Post("/{id}/collection")
  @Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
  @Operation(summary = "Record when a sample was taken; from then on its hours count")
  @ApiResponse(
      responseCode = "200",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Collected.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Another hour had been recorded before",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> collect(
      HttpRequest<?> request, Actor actor, @PathVariable String id, @Body CollectionBody body) {
    Instant at = OrderReader.micros(body.collectedAt());
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    AuditSubject.of(request, "SPECIMEN", id);
    if (at == null) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "collectedAt");
    }
    return switch (recordCollection.record(actor, new SpecimenId(id), at)) {
      case Outcome.Refused<Specimen>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Specimen>(var specimen) ->
          HttpResponse.ok(new Collected(id, at, specimen.bestUntil(), specimen.viableUntil()));
    };
  }

  /** Records when the sample with a number was taken, once. */
  @Post("/collections")
  @Secured({"HOSPITAL_CLERK", "INTEGRATION_CLIENT"})
  @Operation(
      summary = "Record when the sample with this label was taken",
      description = "For devices that know only labels. The same hour again answers 200.")
  @ApiResponse(
      responseCode = "200",
      description = "Recorded",
      content = @Content(schema = @Schema(implementation = Collected.class)))
  @ApiResponse(
      responseCode = "409",
      description = "Another hour had been recorded before",
      content = @Content(schema = @Schema(implementation = Problem.class)))
  HttpResponse<?> collectLabelled(
      HttpRequest<?> request, Actor actor, @Body LabelledCollectionBody body) {
    Instant at = OrderReader.micros(body.collectedAt());
    if (at == null) {
      return answers.failed(request, HttpStatus.BAD_REQUEST, "error.fields", "collectedAt");
    }
    return switch (LabelNumber.parse(OrderReader.text(body.label()))
        .map(label -> recordCollection.record(actor, label, at))
        .orElseGet(() -> Outcome.refused(SpecimenRefusal.SPECIMEN_UNKNOWN))) {
      case Outcome.Refused<Specimen>(var refusal) -> answers.refused(request, refusal);
      case Outcome.Done<Specimen>(var specimen) -> {
        AuditSubject.of(request, "SPECIMEN", specimen.id().value());
        yield HttpResponse.ok(
            new Collected(specimen.id().value(), at, specimen.bestUntil(), specimen.viableUntil()));
      }
    };
  }

  /** Who, when, where and how. */
  @Get("/{id}/timeline")
  @Secured({
    "HOSPITAL_CLERK",
    "REQUESTING_PHYSICIAN",
    "INTEGRATION_CLIENT",
    "TECHNICIAN",
    "SPECIALIST",
    "QUALITY"
  })
  @Operation(summary = "Read everything that happened to a container, oldest first")
  @ApiResponse(
      responseCode = "200",
      description = "The journey",
      content = @Content(schema = @Schema(implementation = Timeline.class)))
  HttpResponse<?> timeline(HttpRequest<?> request, Actor actor, @PathVariable String id) {
    AuditSubject.of(request, "SPECIMEN", id);
    return (Ulid.looksRight(id)
            ? readJourney.read(actor, new SpecimenId(id))
            : java.util.Optional.<SpecimenJourney>empty())
        .<HttpResponse<?>>map(journey -> HttpResponse.ok(Timeline.of(journey)))
        .orElseGet(() -> answers.failed(request, HttpStatus.NOT_FOUND));
  }

  /** When it was taken. */
  @Serdeable
  record CollectionBody(@Nullable Instant collectedAt) {}

  /** Which sample was taken, by the number on it, and when. */
  @Serdeable
  record LabelledCollectionBody(@Nullable String label, @Nullable Instant collectedAt) {}

  /** The hours of a sample that was taken. */
  @Serdeable
  record Collected(
      String id, Instant collectedAt, @Nullable Instant bestUntil, @Nullable Instant viableUntil) {}

  /** The journey of a container. */
  @Serdeable
  record Timeline(
      String id,
      String order,
      String label,
      String designation,
      ContainerState state,
      List<Entry> entries) {
    static Timeline of(SpecimenJourney journey) {
      Specimen specimen = journey.specimen();
      return new Timeline(
          specimen.id().value(),
          specimen.order().value(),
          specimen.label().text(),
          specimen.designation(),
          journey.state(),
          journey.moments().stream().map(Entry::of).toList());
    }
  }

  /**
   * One thing that happened.
   *
   * @param hl7Code event code of HL7 v2 table 0003, or a local one that begins with T
   * @param facility where; null while a carrier had it
   * @param subject the box, the step, the parent or the test it was about
   * @param late whether it was written down long after it happened
   * @param skewed whether the device's clock was ahead
   */
  @Serdeable
  record Entry(
      Kind kind,
      @Nullable CustodyEventType event,
      @Nullable String hl7Code,
      Instant occurredAt,
      Instant recordedAt,
      @Nullable String actor,
      @Nullable String facility,
      @Nullable String subject,
      @Nullable String place,
      @Nullable String carrier,
      @Nullable String reason,
      @Nullable String note,
      boolean late,
      boolean skewed) {
    static Entry of(Moment moment) {
      CustodyEventType event = moment.event();
      FacilityId where = moment.where();
      return new Entry(
          moment.kind(),
          event,
          event == null ? null : event.code(),
          moment.occurredAt(),
          moment.recordedAt(),
          moment.who(),
          where == null ? null : where.value(),
          moment.what(),
          moment.place(),
          moment.carrier(),
          moment.reason(),
          moment.note(),
          moment.late(),
          moment.skewed());
    }
  }
}
