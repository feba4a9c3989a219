package mx.trazo.web.scan;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.access.DatabaseAway;
import mx.trazo.kernel.Actor;
import mx.trazo.web.edge.Correlation;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.edge.RefusalTable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Evaluates readings one after another, in the order they were read. */
@Singleton
class BatchDesk {
  private static final Logger LOG = LoggerFactory.getLogger(BatchDesk.class);
  private static final int MOST = 100;

  private final ReadingDesk readings;
  private final RefusalTable refusals;
  private final Messages messages;
  private final DatabaseAway databaseAway;
  private final InstantSource clock;

  BatchDesk(
      ReadingDesk readings,
      RefusalTable refusals,
      Messages messages,
      DatabaseAway databaseAway,
      InstantSource clock) {
    this.readings = readings;
    this.refusals = refusals;
    this.messages = messages;
    this.databaseAway = databaseAway;
    this.clock = clock;
  }

  /** Whether there are readings, and not too many. */
  static boolean fits(BatchRequest body) {
    return body.scans() != null && !body.scans().isEmpty() && body.scans().size() <= MOST;
  }

  /** One line for each reading; after one at which the server failed, none is tried. */
  List<BatchLine> read(HttpRequest<?> request, Actor actor, BatchRequest body) {
    List<@Nullable ScanRequest> scans = body.scans() == null ? List.of() : body.scans();
    List<BatchLine> lines = new ArrayList<>(scans.size());
    boolean failed = false;
    for (@Nullable ScanRequest scan : scans) {
      if (failed) {
        lines.add(failure(scan, HttpStatus.SERVICE_UNAVAILABLE));
        continue;
      }
      try {
        lines.add(line(scan, actor, body.deviceNow()));
      } catch (RuntimeException thrown) {
        boolean outage = databaseAway.isMeantBy(thrown);
        LOG.error(
            "{} in POST /api/scans/batch {}",
            outage ? "outage" : "defect",
            Correlation.of(request),
            thrown);
        lines.add(
            failure(
                scan, outage ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR));
        failed = true;
      }
    }
    return lines;
  }

  private BatchLine line(@Nullable ScanRequest scan, Actor actor, @Nullable String deviceNow) {
    if (scan == null) {
      return no(null, HttpStatus.BAD_REQUEST, messages.get("error.fields", "scans"));
    }
    String id = scan.scanId();
    return switch (readings.read(actor, scan, deviceNow, clock.instant())) {
      case Reading.Answered(var reply) ->
          new BatchLine(id, HttpStatus.OK.getCode(), reply, null, null);
      case Reading.WrongField(var field) ->
          no(id, HttpStatus.BAD_REQUEST, messages.get("error.fields", field));
      case Reading.NotAllowed() -> no(id, HttpStatus.FORBIDDEN, messages.get("scan.forbidden"));
      case Reading.Reused(var refusal) ->
          new BatchLine(
              id,
              HttpStatus.UNPROCESSABLE_ENTITY.getCode(),
              null,
              refusal.code().name(),
              refusals.sentence(refusal));
    };
  }

  private BatchLine failure(@Nullable ScanRequest scan, HttpStatus status) {
    return no(
        scan == null ? null : scan.scanId(), status, messages.get("error." + status.getCode()));
  }

  private static BatchLine no(@Nullable String id, HttpStatus status, String message) {
    return new BatchLine(id, status.getCode(), null, status.name(), message);
  }
}
