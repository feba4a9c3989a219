package mx.trazo.loan;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.Facility;
import mx.trazo.processing.StorageSlot;
import mx.trazo.processing.StorageStore;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkStore;
import mx.trazo.result.ReportStage;
import mx.trazo.result.ReportStore;
import mx.trazo.shipment.PackedIn;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentRefusal;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import org.jspecify.annotations.Nullable;

/** Packing a box back to a hospital by scan: its blocks whose work is done, and nothing else. */
@Singleton
public class PackReturn {
  /** Where a block is while it could still be worked on. */
  private static final Set<ContainerState> AT_HAND =
      EnumSet.of(
          ContainerState.ACCEPTED,
          ContainerState.IN_PROCESS,
          ContainerState.AT_READING,
          ContainerState.ARCHIVED);

  private final ShipmentStore shipments;
  private final LoanStore loans;
  private final WorkStore work;
  private final ReportStore reports;
  private final StorageStore storage;
  private final Catalogue catalogue;

  /** Reads what may go, writes what went in. */
  public PackReturn(
      ShipmentStore shipments,
      LoanStore loans,
      WorkStore work,
      ReportStore reports,
      StorageStore storage,
      Catalogue catalogue) {
    this.shipments = shipments;
    this.loans = loans;
    this.work = work;
    this.reports = reports;
    this.storage = storage;
    this.catalogue = catalogue;
  }

  /** The rule for one scan into the box. */
  public ScanRule into(Actor actor, ShipmentId shipment) {
    return new Into(actor, shipment);
  }

  private final class Into implements ScanRule {
    private final Actor actor;
    private final ShipmentId shipment;
    private @Nullable StorageSlot slot;
    private @Nullable Refusal remark;

    Into(Actor actor, ShipmentId shipment) {
      this.actor = actor;
      this.shipment = shipment;
    }

    @Override
    public String mode() {
      return "PACK";
    }

    @Override
    public String context() {
      return shipment.value();
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      slot = null;
      remark = null;
      Optional<Shipment> box =
          shipments.lock(actor.scope(), shipment).filter(s -> s.sender().equals(actor.facility()));
      if (box.isEmpty()) {
        return ScanDecision.refuse(ShipmentRefusal.SHIPMENT_UNKNOWN);
      }
      Optional<Refusal> against =
          againstBox(box.get(), container)
              .or(() -> againstPlace(container))
              .or(() -> againstWork(container));
      return against
          .<ScanDecision>map(ScanDecision.Refuse::new)
          .orElseGet(() -> new ScanDecision.Append(events(container, occurredAt)));
    }

    private Optional<Refusal> againstBox(Shipment box, CustodyState container) {
      String number = container.container().label().text();
      if (box.status() != ShipmentStatus.DRAFT) {
        return refusal(ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
      }
      ContainerKind kind = container.container().kind();
      if (kind != ContainerKind.BLOCK) {
        return refusal(LoanRefusal.LOAN_NOT_A_BLOCK, number, kind.name());
      }
      return container.container().origin().equals(box.receiver())
          ? Optional.empty()
          : refusal(
              LoanRefusal.LOAN_OF_ANOTHER_HOSPITAL,
              number,
              catalogue
                  .findFacility(container.container().origin())
                  .map(Facility::shortName)
                  .orElse("—"));
    }

    private Optional<Refusal> againstPlace(CustodyState container) {
      String number = container.container().label().text();
      if (loans.find(actor.scope(), container.container().id()).isEmpty()) {
        return refusal(LoanRefusal.LOAN_NONE, number, container.state().name());
      }
      Optional<PackedIn> lies =
          shipments
              .findBoxOf(actor.scope(), container.container().id())
              .filter(in -> !in.shipment().equals(shipment));
      if (lies.isEmpty()) {
        return Optional.empty();
      }
      boolean outward =
          shipments
              .find(actor.scope(), lies.get().shipment())
              .filter(s -> s.sender().equals(actor.facility()))
              .isPresent();
      return refusal(
          outward ? ShipmentRefusal.CONTAINER_IN_ANOTHER_BOX : LoanRefusal.LOAN_RECEPTION_OPEN,
          number,
          lies.get().box().grouped());
    }

    private Optional<Refusal> againstWork(CustodyState container) {
      if (!AT_HAND.contains(container.state())) {
        return Optional.empty();
      }
      String number = container.container().label().text();
      Optional<ReturnBar> bar = bar(container);
      if (bar.isEmpty()) {
        return Optional.empty();
      }
      boolean granted =
          loans
              .findRequest(actor.scope(), container.container().id())
              .filter(ReturnRequest::granted)
              .isPresent();
      if (granted) {
        remark = Refusal.of(LoanRemark.PACKED_WITH_WORK_OPEN, number);
        return Optional.empty();
      }
      return switch (bar.get()) {
        case WORK_OPEN -> refusal(LoanRefusal.LOAN_WORK_OPEN, number);
        case REPORT_OPEN -> refusal(LoanRefusal.LOAN_REPORT_OPEN, number);
      };
    }

    private Optional<ReturnBar> bar(CustodyState container) {
      return ReturnBar.of(
          work.listOf(actor.scope(), container.container().order()).stream()
              .map(WorkItem::state)
              .toList(),
          reports.listOf(actor.scope(), container.container().order()).stream()
              .filter(report -> report.stage() != ReportStage.RELEASED)
              .count());
    }

    /** Out of its position first, when it lies in one. */
    private List<NewEvent> events(CustodyState container, Instant occurredAt) {
      var events = new ArrayList<NewEvent>(2);
      if (container.state() == ContainerState.ARCHIVED) {
        slot = storage.findSlotOf(actor.scope(), container.container().id()).orElse(null);
        if (slot != null && remark == null) {
          remark =
              Refusal.of(
                  LoanRemark.PACKED_FROM_RACK,
                  container.container().label().text(),
                  storage.findRack(actor.scope(), slot.rack()).orElseThrow().title(),
                  slot.name());
        }
        events.add(
            new NewEvent(
                CustodyEventType.RETRIEVED,
                occurredAt,
                slot == null ? EventDetail.NONE : EventDetail.in(slot.code().text())));
      }
      events.add(
          new NewEvent(CustodyEventType.PACKED, occurredAt, EventDetail.in(shipment.value())));
      return events;
    }

    @Override
    public void write(CustodyState after, Instant now) {
      if (slot != null) {
        storage.clear(actor.scope(), after.container().id());
      }
      shipments.insertItem(
          actor.scope(), shipment, new ShipmentItem(after.container().id(), actor.account(), now));
    }

    private static Optional<Refusal> refusal(RefusalCode code, String... facts) {
      return Optional.of(Refusal.of(code, facts));
    }
  }
}
