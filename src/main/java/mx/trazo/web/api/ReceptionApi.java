package mx.trazo.web.api;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.reception.Absence;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.MissingReason;
import mx.trazo.shipment.Shipment;
import mx.trazo.tracking.BoxReconciliation;
import mx.trazo.tracking.ReadReconciliation;
import mx.trazo.web.edge.Answers;
import org.jspecify.annotations.Nullable;

/** A box at the laboratory's door, for programs. */
@Controller("/api/receptions")
@Tag(name = "receptions")
@Secured({"TECHNICIAN", "SPECIALIST", "QUALITY"})
class ReceptionApi {
  private final ReadReconciliation reconciliations;
  private final CloseReception close;
  private final Answers answers;

  ReceptionApi(ReadReconciliation reconciliations, CloseReception close, Answers answers) {
    this.reconciliations = reconciliations;
    this.close = close;
    this.answers = answers;
  }

  /** What should come in the box, what came, and what is wrong. */
  @Get("/{id}")
  @Operation(summary = "Compare a box with its manifest")
  HttpResponse<?> read(HttpRequest<?> request, Actor actor, String id) {
    Optional<BoxReconciliation> box =
        Ulid.looksRight(id) ? reconciliations.read(actor, new ShipmentId(id)) : Optional.empty();
    return box.isEmpty()
        ? answers.failed(request, HttpStatus.NOT_FOUND)
        : HttpResponse.ok(reception(box.get()));
  }

  /** Closes the reception; what did not come is declared missing, each with its reason. */
  @Post("/{id}/close")
  @Secured({"TECHNICIAN", "QUALITY"})
  @Operation(summary = "Close a reception with a reason for each missing container")
  HttpResponse<?> close(HttpRequest<?> request, Actor actor, String id, @Body Closing closing) {
    if (!Ulid.looksRight(id)) {
      return answers.failed(request, HttpStatus.NOT_FOUND);
    }
    Map<SpecimenId, Absence> missing = new HashMap<>();
    if (closing.missing() != null) {
      closing
          .missing()
          .forEach((container, why) -> {
            if (Ulid.looksRight(container) && why != null) {
              missing.put(new SpecimenId(container), new Absence(why.reason(), why.note()));
            }
          });
    }
    return switch (close.close(actor, new ShipmentId(id), missing)) {
      case Outcome.Done<Shipment> _ -> read(request, actor, id);
      case Outcome.Refused<Shipment>(var refusal) -> answers.refused(request, refusal);
    };
  }

  private static Reception reception(BoxReconciliation it) {
    return new Reception(
        it.box().id().value(),
        it.box().box().text(),
        it.box().sender().value(),
        it.box().status().name(),
        it.read(),
        it.total(),
        lines(it.expected()),
        lines(it.received()),
        lines(it.incidents()));
  }

  private static List<Line> lines(List<BoxReconciliation.Line> lines) {
    return lines.stream()
        .map(line ->
            new Line(
                line.specimen().id().value(),
                line.specimen().label().text(),
                line.specimen().designation(),
                line.specimen().formCode(),
                line.state().name(),
                line.accession(),
                line.onManifest(),
                line.specimen().viableUntil(),
                line.viability() == null ? null : line.viability().name()))
        .toList();
  }

  /**
   * Why what did not come is missing.
   *
   * @param missing the reason by the container's id
   */
  @Serdeable
  record Closing(@Nullable Map<String, @Nullable Why> missing) {}

  /**
   * Why one container is missing.
   *
   * @param note in words; needed with {@code OTHER}
   */
  @Serdeable
  record Why(MissingReason reason, @Nullable String note) {}

  /**
   * A box compared with its manifest.
   *
   * @param read how many of the manifest's {@code total} containers were read
   */
  @Serdeable
  record Reception(
      String id,
      String box,
      String sender,
      String status,
      int read,
      int total,
      List<Line> expected,
      List<Line> received,
      List<Line> incidents) {}

  /** One container of a box. */
  @Serdeable
  record Line(
      String container,
      String label,
      String designation,
      String form,
      String state,
      @Nullable String accession,
      boolean onManifest,
      @Nullable Instant viableUntil,
      @Nullable String viability) {}
}
