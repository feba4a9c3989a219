package mx.trazo.processing;

import jakarta.inject.Singleton;
import java.time.Duration;
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
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * Storing by scan: first the position, then the container. The code of the rack itself stands for
 * its next free position, and then for the one after that.
 */
@Singleton
public class StoreContainer {
  /** A position read longer ago than this is forgotten. */
  public static final Duration STANDS = Duration.ofMinutes(30);

  private static final Set<ContainerState> MAY_REST =
      EnumSet.of(ContainerState.ACCEPTED, ContainerState.IN_PROCESS, ContainerState.AT_READING);

  private final StorageStore storage;

  /** Reads and writes positions. */
  public StoreContainer(StorageStore storage) {
    this.storage = storage;
  }

  /** The rule for one scan. */
  public ScanRule by(Actor actor) {
    return new Store(actor);
  }

  private final class Store implements ScanRule {
    private final Actor actor;
    private StorageStore.@Nullable Pointer pointer;
    private @Nullable StorageSlot slot;
    private @Nullable Refusal remark;

    Store(Actor actor) {
      this.actor = actor;
    }

    @Override
    public String mode() {
      return "STORE";
    }

    @Override
    public String context() {
      return "";
    }

    @Override
    public @Nullable Refusal remark() {
      return remark;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      slot = null;
      remark = null;
      String label = container.container().label().text();
      Optional<StorageSlot> lies = storage.findSlotOf(actor.scope(), container.container().id());
      if (lies.isPresent()) {
        return new ScanDecision.Already(
            Refusal.of(
                ProcessingRefusal.STORED_BEFORE,
                label,
                rack(lies.get().rack()).title(),
                lies.get().name()));
      }
      pointer =
          storage
              .findPointer(actor.scope(), actor)
              .filter(p -> p.pointedAt().plus(STANDS).isAfter(now))
              .orElse(null);
      if (pointer == null) {
        return ScanDecision.refuse(ProcessingRefusal.POSITION_FIRST, label);
      }
      StorageRack rack = rack(pointer.rack());
      ContainerKind kind = container.container().kind();
      if (rack.accepts() != null && rack.accepts() != kind) {
        return ScanDecision.refuse(
            ProcessingRefusal.WRONG_POSITION,
            label,
            kind.name(),
            rack.title(),
            rack.accepts().name());
      }
      StorageSlot wanted =
          storage.lockSlot(actor.scope(), rack.id(), pointer.row(), pointer.column()).orElseThrow();
      if (wanted.container() != null) {
        return occupied(rack, wanted);
      }
      if (!MAY_REST.contains(container.state())) {
        return ScanDecision.refuse(
            ProcessingRefusal.NOT_FOR_STORAGE, label, container.state().name());
      }
      slot = wanted;
      remark = Refusal.of(StorageRemark.STORED_AT, label, rack.title(), wanted.name());
      String place = rack.title() + " · " + wanted.name();
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.ARCHIVED,
              occurredAt,
              new EventDetail(
                  wanted.code().text(),
                  place.length() <= 60 ? place : place.substring(place.length() - 60),
                  null,
                  null,
                  null)));
    }

    private ScanDecision occupied(StorageRack rack, StorageSlot taken) {
      return ScanDecision.refuse(
          ProcessingRefusal.POSITION_OCCUPIED,
          rack.title(),
          taken.name(),
          taken.label() == null ? "—" : taken.label());
    }

    @Override
    public void write(CustodyState after, Instant now) {
      StorageSlot into = slot;
      StorageStore.Pointer read = pointer;
      if (into == null || read == null) {
        throw new IllegalStateException("decided before written");
      }
      storage.put(actor.scope(), into, after.container().id(), actor.displayName(), now);
      Optional<StorageSlot> next =
          read.advances() ? free(into.rack(), into.row(), into.column()) : Optional.empty();
      if (next.isPresent()) {
        point(next.get(), true, now);
      } else {
        storage.forgetPointer(actor.scope(), actor);
      }
    }

    @Override
    public ScanDecision other(LabelCode code, Instant now) {
      slot = null;
      remark = null;
      if (!(code instanceof LabelCode.RackCode rackCode)) {
        return ScanRule.super.other(code, now);
      }
      Optional<StorageRack> whole = storage.findRack(actor.scope(), rackCode);
      Optional<StorageSlot> found =
          whole.isPresent()
              ? free(whole.get().id(), 1, 0)
              : storage.lockSlot(actor.scope(), rackCode);
      if (found.isEmpty()) {
        return whole.isPresent()
            ? ScanDecision.refuse(ProcessingRefusal.RACK_FULL, whole.get().title())
            : ScanDecision.refuse(ProcessingRefusal.RACK_UNKNOWN, code.text());
      }
      StorageRack rack = rack(found.get().rack());
      if (found.get().container() != null) {
        return occupied(rack, found.get());
      }
      slot = found.get();
      pointer =
          new StorageStore.Pointer(rack.id(), slot.row(), slot.column(), whole.isPresent(), now);
      remark = Refusal.of(StorageRemark.POSITION_READY, rack.title(), slot.name());
      return new ScanDecision.Context();
    }

    @Override
    public void writeOther(LabelCode code, Instant now) {
      if (pointer != null) {
        storage.point(actor.scope(), actor, pointer);
      }
    }

    private void point(StorageSlot at, boolean advances, Instant now) {
      storage.point(
          actor.scope(),
          actor,
          new StorageStore.Pointer(at.rack(), at.row(), at.column(), advances, now));
    }

    /** The first free position after this one, row by row. */
    private Optional<StorageSlot> free(String rack, int row, int column) {
      return storage.listSlots(actor.scope(), rack).stream()
          .filter(s -> s.row() > row || (s.row() == row && s.column() > column))
          .filter(s -> s.container() == null)
          .findFirst();
    }

    private StorageRack rack(String id) {
      return storage.findRack(actor.scope(), id).orElseThrow();
    }
  }
}
