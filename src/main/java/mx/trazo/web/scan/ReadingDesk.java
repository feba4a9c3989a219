package mx.trazo.web.scan;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.tracking.ReadBoxContents;
import mx.trazo.web.edge.Messages;
import mx.trazo.web.words.Sentences;
import org.jspecify.annotations.Nullable;

/** Evaluates one reading with the rule of its mode and puts the answer into words. */
@Singleton
class ReadingDesk {
  private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final ScanDesk desk;
  private final ScanRules rules;
  private final ShipmentStore shipments;
  private final ScanWays ways;
  private final ReadBoxContents contents;
  private final Sentences sentences;
  private final Messages messages;

  ReadingDesk(
      ScanDesk desk,
      ScanRules rules,
      ShipmentStore shipments,
      ScanWays ways,
      ReadBoxContents contents,
      Sentences sentences,
      Messages messages) {
    this.desk = desk;
    this.rules = rules;
    this.shipments = shipments;
    this.ways = ways;
    this.contents = contents;
    this.sentences = sentences;
    this.messages = messages;
  }

  /**
   * Records the reading or says why it is none.
   *
   * @param deviceNow the station's clock as the request left, or null
   * @param now when the request arrived
   */
  Reading read(Actor actor, ScanRequest body, @Nullable String deviceNow, Instant now) {
    @Nullable ScanMode mode = ScanMode.find(body.mode(), body.decision()).orElse(null);
    Optional<String> wrong = ScanForm.wrongField(body, mode);
    if (mode == null || wrong.isPresent()) {
      return new Reading.WrongField(wrong.orElse("mode"));
    }
    if (!mode.allows(actor)) {
      return new Reading.NotAllowed();
    }
    Scan scan = ScanForm.scan(body, actor, now);
    String context = ScanForm.text(body.context());
    return switch (desk.scan(
        scan, rules.of(mode, actor, scan.id(), context, body.reason(), body.note()))) {
      case Outcome.Refused<ScanAnswer>(var refusal) -> new Reading.Reused(refusal);
      case Outcome.Done<ScanAnswer>(var answer) ->
          new Reading.Answered(
              reply(actor, mode, context, answer, scan.occurredAt(), skew(deviceNow, now)));
    };
  }

  private ScanReply reply(
      Actor actor,
      ScanMode mode,
      String context,
      ScanAnswer answer,
      Instant readAt,
      @Nullable Long skewSeconds) {
    @Nullable String state = answer.state() == null ? null : answer.state().name();
    return new ScanReply(
        answer.scan().value(),
        answer.verdict().name(),
        answer.refusal(),
        sentence(actor, mode, context, answer),
        answer.label(),
        answer.container() == null ? null : answer.container().value(),
        state,
        state == null ? null : messages.get("state." + state),
        answer.sequence(),
        answer.recordedAt(),
        answer.repeated(),
        TO_THE_SECOND.format(readAt.atZone(sentences.zoneOf(actor.facility()))),
        box(actor, answer),
        ways.of(actor, context, answer),
        urgent(actor, mode, context, answer),
        skewSeconds);
  }

  private String sentence(Actor actor, ScanMode mode, String context, ScanAnswer answer) {
    if (answer.refusal() != null) {
      String said = sentences.of(answer.refusal(), answer.facts(), actor.facility());
      return (said + " " + ways.advice(actor, context, answer)).strip();
    }
    return answer.verdict() == ScanVerdict.CONTEXT
        ? messages.get("scan.context", answer.label())
        : messages.get(
            "scan.recorded." + mode.name(),
            answer.label(),
            ContextOrder.ofStep(context)
                .map(order -> messages.get("control." + order.name()))
                .orElse(context));
  }

  /** The list of an open box says which are urgent; without one the answer does. */
  private @Nullable Boolean urgent(Actor actor, ScanMode mode, String context, ScanAnswer answer) {
    boolean alone = mode == ScanMode.RECEIVE && context.isEmpty();
    SpecimenId container = alone ? answer.container() : null;
    return container == null ? null : contents.isUrgent(actor, container);
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

  private static @Nullable Long skew(@Nullable String deviceNow, Instant now) {
    return ScanForm.instant(deviceNow)
        .map(device -> Duration.between(now, device).toSeconds())
        .orElse(null);
  }
}
