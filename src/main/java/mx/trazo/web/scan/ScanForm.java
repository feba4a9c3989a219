package mx.trazo.web.scan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.custody.Scan;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.Ulid;
import org.jspecify.annotations.Nullable;

/** Whether a body can be a scan at all; what it means is for the rooms. */
final class ScanForm {
  /** A reader that sends more is told that it is too long for a label. */
  private static final int LONGEST_RAW = 256;

  /** Decisions ignore the context; it only must not be endless. */
  private static final int LONGEST_CONTEXT = 64;

  private static final int LONGEST_STATION = 40;
  private static final int LONGEST_REASON = 40;
  private static final int LONGEST_NOTE = 2000;
  private static final Pattern STEP = Pattern.compile("[0-9A-Za-z._-]{1,40}");
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private ScanForm() {}

  /** The first field that cannot be right, if any. */
  static Optional<String> wrongField(ScanRequest body, @Nullable ScanMode mode) {
    if (body.scanId() == null || !ScanId.looksRight(body.scanId())) {
      return Optional.of("scanId");
    }
    if (body.raw() == null) {
      return Optional.of("raw");
    }
    if (mode == null) {
      return Optional.of("mode");
    }
    if (!contextFits(mode, text(body.context()))) {
      return Optional.of("context");
    }
    if (body.occurredAt() != null && instant(body.occurredAt()).isEmpty()) {
      return Optional.of("occurredAt");
    }
    if (text(body.station()).length() > LONGEST_STATION) {
      return Optional.of("station");
    }
    if (text(body.reason()).length() > LONGEST_REASON) {
      return Optional.of("reason");
    }
    return text(body.note()).length() > LONGEST_NOTE ? Optional.of("note") : Optional.empty();
  }

  /**
   * The scan of a body without wrong fields.
   *
   * @param now when it arrived, for a station that does not say when it read
   */
  static Scan scan(ScanRequest body, Actor actor, Instant now) {
    String raw = text(body.raw());
    String said = text(body.occurredAt());
    return new Scan(
        new ScanId(text(body.scanId())),
        actor,
        raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW),
        instant(said).orElse(now),
        text(body.station()),
        body.note() == null || body.note().isEmpty() ? said : said + '\u001f' + body.note());
  }

  /** A moment within a century of ours, in microseconds as everything is kept. */
  static Optional<Instant> instant(@Nullable String text) {
    if (text == null || text.isEmpty() || text.length() > 40) {
      return Optional.empty();
    }
    try {
      Instant instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
      return instant.isBefore(EARLIEST) || instant.isAfter(LATEST)
          ? Optional.empty()
          : Optional.of(instant);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The text, or an empty one. */
  static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static boolean contextFits(ScanMode mode, String context) {
    return switch (mode) {
      case PACK, UNPACK -> Ulid.looksRight(context);
      case RECEIVE -> context.isEmpty() || Ulid.looksRight(context);
      case STEP -> STEP.matcher(context).matches();
      case UNDO -> ScanId.looksRight(context);
      case ACCEPT, ACCEPT_WITH_NOTE, HOLD, REJECT, STORE, RETRIEVE, LOOK ->
          context.length() <= LONGEST_CONTEXT;
    };
  }
}
