package mx.trazo.web.scan;

import jakarta.inject.Singleton;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.Ulid;
import mx.trazo.processing.ProcessingRefusal;
import mx.trazo.reception.ReceptionRefusal;
import mx.trazo.shipment.FindBoxOf;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** Says what the person at this very station can do about a reading that was refused. */
@Singleton
class ScanWays {
  private static final String DOOR = "/laboratorio/recepcion";

  private final ShipmentStore shipments;
  private final FindBoxOf boxes;
  private final Messages messages;

  ScanWays(ShipmentStore shipments, FindBoxOf boxes, Messages messages) {
    this.shipments = shipments;
    this.boxes = boxes;
    this.messages = messages;
  }

  /** What follows the sentence of the refusal, or an empty text. */
  String advice(Actor actor, String context, ScanAnswer answer) {
    if (!CustodyRefusal.RECEIVE_FIRST.name().equals(answer.refusal())) {
      return "";
    }
    if (!ScanMode.RECEIVE.allows(actor)) {
      return messages.get("scan.receive.others");
    }
    return messages.get(closed(actor, context) ? "scan.receive.elsewhere" : "scan.receive.here");
  }

  /** The page where it can be done, or null. */
  @Nullable ScanWay of(Actor actor, String context, ScanAnswer answer) {
    String code = answer.refusal();
    if (CustodyRefusal.RECEIVE_FIRST.name().equals(code)) {
      return ScanMode.RECEIVE.allows(actor) && closed(actor, context)
          ? new ScanWay(DOOR, messages.get("lab.closed.another"))
          : null;
    }
    if (ProcessingRefusal.STEP_NEEDS_ACCEPTANCE.name().equals(code)) {
      return new ScanWay(undecided(actor, answer), messages.get("scan.way.decide"));
    }
    return ReceptionRefusal.DUPLICATE_OF_RECEIVED.name().equals(code) && Ulid.looksRight(context)
        ? new ScanWay(
            DOOR + "/" + context + "#apartado-" + answer.label(), messages.get("scan.way.stray"))
        : null;
  }

  private boolean closed(Actor actor, String context) {
    return Ulid.looksRight(context)
        && shipments
            .find(actor.scope(), new ShipmentId(context))
            .filter(box -> box.status() == ShipmentStatus.RECONCILED)
            .isPresent();
  }

  private String undecided(Actor actor, ScanAnswer answer) {
    return answer.container() == null
        ? DOOR
        : boxes
            .find(actor, answer.container())
            .map(box -> DOOR + "/" + box.shipment().value() + "#grupo-recibidas")
            .orElse(DOOR);
  }
}
