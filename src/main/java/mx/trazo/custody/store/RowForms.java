package mx.trazo.custody.store;

import java.util.List;
import mx.trazo.custody.Container;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanAttempt;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/** Between rows and records. */
final class RowForms {
  private static final int LONGEST_RAW = 64;
  private static final String BETWEEN_FACTS = "\u001f";

  private RowForms() {}

  static StateRow rowOf(CustodyState state) {
    Container container = state.container();
    return new StateRow(
        container.id().value(),
        container.label().text(),
        container.order().value(),
        container.kind().name(),
        container.origin().value(),
        container.laboratory().value(),
        state.state().name(),
        state.sequence(),
        state.holder() == null ? null : state.holder().value(),
        state.headHash(),
        state.lastType() == null ? null : state.lastType().name(),
        state.lastOccurredAt());
  }

  static CustodyState stateOf(StateRow row) {
    var container =
        new Container(
            new SpecimenId(row.containerId()),
            LabelNumber.parse(row.labelNumber()).orElseThrow(),
            new OrderId(row.orderId()),
            ContainerKind.valueOf(row.kind()),
            new FacilityId(row.originId()),
            new FacilityId(row.laboratoryId()));
    return new CustodyState(
        container,
        ContainerState.valueOf(row.state()),
        row.sequence(),
        row.holderId() == null ? null : new FacilityId(row.holderId()),
        row.headHash(),
        row.lastType() == null ? null : CustodyEventType.valueOf(row.lastType()),
        row.lastOccurredAt());
  }

  static EventRow rowOf(CustodyEvent event) {
    return new EventRow(
        event.container().value(),
        event.sequence(),
        event.scan().value(),
        event.type().name(),
        event.type().code(),
        event.facility().value(),
        event.actor().value(),
        event.actorName(),
        event.occurredAt(),
        event.recordedAt(),
        event.skewed(),
        event.detail().context(),
        event.detail().place(),
        event.detail().carrier(),
        event.detail().reason(),
        event.detail().note(),
        event.previousHash(),
        event.hash());
  }

  static CustodyEvent eventOf(EventRow row) {
    return new CustodyEvent(
        new SpecimenId(row.containerId()),
        row.sequence(),
        new ScanId(row.scanId()),
        CustodyEventType.valueOf(row.type()),
        new FacilityId(row.facilityId()),
        new AccountId(row.actorId()),
        row.actorName(),
        row.occurredAt(),
        row.recordedAt(),
        row.skewed(),
        new EventDetail(row.context(), row.place(), row.carrier(), row.reason(), row.note()),
        row.previousHash(),
        row.hash());
  }

  static AttemptRow rowOf(ScanAttempt attempt) {
    Scan scan = attempt.scan();
    ScanAnswer answer = attempt.answer();
    return new AttemptRow(
        attempt.facility().value(),
        scan.id().value(),
        scan.actor().account().value(),
        scan.station(),
        attempt.mode(),
        attempt.context(),
        bounded(scan.raw()),
        attempt.requestHash(),
        answer.verdict().name(),
        answer.refusal(),
        answer.facts().isEmpty() ? null : String.join(BETWEEN_FACTS, answer.facts()),
        answer.label(),
        answer.container() == null ? null : answer.container().value(),
        answer.state() == null ? null : answer.state().name(),
        answer.sequence(),
        scan.occurredAt(),
        answer.recordedAt());
  }

  static ScanAnswer answerOf(AttemptRow row) {
    @Nullable String facts = row.facts();
    return new ScanAnswer(
        new ScanId(row.scanId()),
        ScanVerdict.valueOf(row.verdict()),
        row.refusal(),
        facts == null ? List.of() : List.of(facts.split(BETWEEN_FACTS, -1)),
        row.label(),
        row.containerId() == null ? null : new SpecimenId(row.containerId()),
        row.state() == null ? null : ContainerState.valueOf(row.state()),
        row.sequence(),
        row.recordedAt(),
        false);
  }

  private static String bounded(String raw) {
    return raw.length() <= LONGEST_RAW ? raw : raw.substring(0, LONGEST_RAW);
  }
}
