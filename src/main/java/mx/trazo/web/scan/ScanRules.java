package mx.trazo.web.scan;

import jakarta.inject.Singleton;
import mx.trazo.custody.LookAt;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.UndoReason;
import mx.trazo.custody.UndoScan;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.loan.PackReturn;
import mx.trazo.loan.ReceiveReturned;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.processing.DoStep;
import mx.trazo.processing.RetrieveContainer;
import mx.trazo.processing.StoreContainer;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.UnpackContainer;
import mx.trazo.web.edge.Messages;
import org.jspecify.annotations.Nullable;

/** The rule of each mode, from the room that owns the desk. */
@Singleton
class ScanRules {
  private final PackContainer pack;
  private final UnpackContainer unpack;
  private final ReceiveContainer receive;
  private final PackReturn packReturn;
  private final ReceiveReturned receiveReturned;
  private final DecideReception decide;
  private final DoStep steps;
  private final StoreContainer store;
  private final RetrieveContainer retrieve;
  private final LookAt look;
  private final UndoScan undo;
  private final Catalogue catalogue;
  private final Messages messages;

  ScanRules(
      PackContainer pack,
      UnpackContainer unpack,
      ReceiveContainer receive,
      PackReturn packReturn,
      ReceiveReturned receiveReturned,
      DecideReception decide,
      DoStep steps,
      StoreContainer store,
      RetrieveContainer retrieve,
      LookAt look,
      UndoScan undo,
      Catalogue catalogue,
      Messages messages) {
    this.pack = pack;
    this.unpack = unpack;
    this.receive = receive;
    this.packReturn = packReturn;
    this.receiveReturned = receiveReturned;
    this.decide = decide;
    this.steps = steps;
    this.store = store;
    this.retrieve = retrieve;
    this.look = look;
    this.undo = undo;
    this.catalogue = catalogue;
    this.messages = messages;
  }

  /** Boxes leave a hospital full of what is asked, and a laboratory with what goes home. */
  private boolean isLaboratory(Actor actor) {
    return catalogue.findFacility(actor.facility()).filter(Facility::isLaboratory).isPresent();
  }

  /** A reason as it stood on the screen; the event keeps the words that the person read. */
  private @Nullable String words(@Nullable String reason) {
    for (UndoReason known : UndoReason.values()) {
      if (known.name().equals(reason)) {
        return messages.get("undo.reason." + known.name());
      }
    }
    return null;
  }

  /**
   * The rule for one scan.
   *
   * @param context checked by {@link ScanForm}: a box's id, a step or another scan's id where the
   *     mode wants one
   */
  ScanRule of(
      ScanMode mode,
      Actor actor,
      ScanId scan,
      String context,
      @Nullable String reason,
      @Nullable String note) {
    return switch (mode) {
      case PACK ->
          isLaboratory(actor)
              ? packReturn.into(actor, new ShipmentId(context))
              : pack.into(actor, new ShipmentId(context));
      case UNPACK -> unpack.outOf(actor, new ShipmentId(context));
      case RECEIVE -> {
        @Nullable ShipmentId box = context.isEmpty() ? null : new ShipmentId(context);
        yield isLaboratory(actor) ? receive.at(actor, box) : receiveReturned.at(actor, box);
      }
      case ACCEPT -> decide.as(actor, ReceptionDecision.ACCEPT, reason, note);
      case ACCEPT_WITH_NOTE -> decide.as(actor, ReceptionDecision.ACCEPT_WITH_NOTE, reason, note);
      case HOLD -> decide.as(actor, ReceptionDecision.HOLD, reason, note);
      case REJECT -> decide.as(actor, ReceptionDecision.REJECT, reason, note);
      case STEP -> steps.at(actor, context, scan);
      case STORE -> store.by(actor);
      case RETRIEVE -> retrieve.by(actor);
      case LOOK -> look.rule();
      case UNDO -> undo.of(actor, new ScanId(context), reason, words(reason));
    };
  }
}
