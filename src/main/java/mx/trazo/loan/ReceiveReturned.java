package mx.trazo.loan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * A hospital takes its blocks back by scan: first the box, then each block. With the reading the
 * loan is over.
 */
@Singleton
public class ReceiveReturned {
  /** What has come home is let through: the record then says who read it first, and when. */
  private static final Set<ContainerState> ON_THE_WAY_HOME =
      EnumSet.of(
          ContainerState.RETURN_PACKED,
          ContainerState.RETURNING,
          ContainerState.RETURN_MISSING,
          ContainerState.RETURNED);

  private final ShipmentStore shipments;
  private final LoanStore loans;

  /** Reads boxes, ends loans. */
  public ReceiveReturned(ShipmentStore shipments, LoanStore loans) {
    this.shipments = shipments;
    this.loans = loans;
  }

  /**
   * The rule for one scan.
   *
   * @param box the box opened before, or null when none was
   */
  public ScanRule at(Actor actor, @Nullable ShipmentId box) {
    return new AtHome(actor, box);
  }

  private final class AtHome implements ScanRule {
    private final Actor actor;
    private final @Nullable ShipmentId box;
    private @Nullable Shipment arriving;
    private @Nullable Refusal remark;

    AtHome(Actor actor, @Nullable ShipmentId box) {
      this.actor = actor;
      this.box = box;
    }

    @Override
    public String mode() {
      return "RECEIVE";
    }

    @Override
    public String context() {
      return box == null ? "" : box.value();
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      remark = null;
      String number = container.container().label().text();
      if (!container.container().origin().equals(actor.facility())
          || !ON_THE_WAY_HOME.contains(container.state())) {
        return ScanDecision.refuse(LoanRefusal.NOT_COMING_HOME, number, container.state().name());
      }
      Optional<PackedIn> listed = shipments.findBoxOf(actor.scope(), container.container().id());
      remark =
          box != null && listed.isPresent() && !listed.get().shipment().equals(box)
              ? Refusal.of(LoanRemark.BACK_FROM_ANOTHER_BOX, number, listed.get().box().grouped())
              : Refusal.of(LoanRemark.BACK_HOME, number);
      String context = listed.map(PackedIn::shipment).map(ShipmentId::value).orElse(context());
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.ARRIVED,
              occurredAt,
              context.isEmpty() ? EventDetail.NONE : EventDetail.in(context)));
    }

    @Override
    public void write(CustodyState after, Instant now) {
      loans.end(actor.scope(), after.container().id(), now);
    }

    @Override
    public ScanDecision other(LabelCode code, Instant now) {
      remark = null;
      if (!(code instanceof LabelCode.BoxCode boxCode)) {
        return ScanRule.super.other(code, now);
      }
      Optional<Shipment> found = shipments.lockByBox(boxCode);
      if (found.isEmpty()) {
        return ScanDecision.refuse(LoanRefusal.RETURN_BOX_UNKNOWN, boxCode.text());
      }
      Shipment shipment = found.get();
      if (!shipment.receiver().equals(actor.facility())) {
        return ScanDecision.refuse(LoanRefusal.RETURN_BOX_ELSEWHERE, boxCode.text());
      }
      return switch (shipment.status()) {
        case DRAFT, CLOSED, CANCELLED ->
            ScanDecision.refuse(LoanRefusal.RETURN_BOX_NOT_SENT, boxCode.text());
        case RECONCILED -> ScanDecision.refuse(LoanRefusal.RETURN_BOX_CLOSED, boxCode.text());
        case IN_TRANSIT, DELIVERED -> {
          arriving = shipment;
          yield new ScanDecision.Context();
        }
      };
    }

    @Override
    public void writeOther(LabelCode code, Instant now) {
      Shipment shipment = arriving;
      if (shipment != null && shipment.status() == ShipmentStatus.IN_TRANSIT) {
        shipments.deliver(actor.scope(), shipment.id(), now);
        shipments.endLeg(actor.scope(), shipment.id(), now);
      }
    }
  }
}
