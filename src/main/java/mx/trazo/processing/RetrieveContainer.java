package mx.trazo.processing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Taking a container out of its position by scan. */
@Singleton
public class RetrieveContainer {
  private final StorageStore storage;

  /** Reads and frees positions. */
  public RetrieveContainer(StorageStore storage) {
    this.storage = storage;
  }

  /** The rule for one scan. */
  public ScanRule by(Actor actor) {
    return new Retrieve(actor);
  }

  private final class Retrieve implements ScanRule {
    private final Actor actor;
    private @Nullable Refusal remark;

    Retrieve(Actor actor) {
      this.actor = actor;
    }

    @Override
    public String mode() {
      return "RETRIEVE";
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
      String label = container.container().label().text();
      remark = null;
      Optional<StorageSlot> lies = storage.findSlotOf(actor.scope(), container.container().id());
      if (lies.isEmpty()) {
        return ScanDecision.refuse(ProcessingRefusal.NOT_STORED, label);
      }
      String rack = storage.findRack(actor.scope(), lies.get().rack()).orElseThrow().title();
      remark = Refusal.of(StorageRemark.TAKEN_FROM, label, rack, lies.get().name());
      return ScanDecision.append(
          new NewEvent(
              CustodyEventType.RETRIEVED, occurredAt, EventDetail.in(lies.get().code().text())));
    }

    @Override
    public void write(CustodyState after, Instant now) {
      storage.clear(actor.scope(), after.container().id());
    }
  }
}
