package mx.trazo.processing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelNumbers;
import org.jspecify.annotations.Nullable;

/** Puts up a rack with its positions, each with a code to be read. */
@Singleton
public class OpenRack {
  private final StorageStore storage;
  private final LabelNumbers labels;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public OpenRack(StorageStore storage, LabelNumbers labels, Ids ids, InstantSource clock) {
    this.storage = storage;
    this.labels = labels;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Puts it up.
   *
   * @param accepts what may be put into it, or null for everything
   */
  @Transactional
  public Outcome<StorageRack> open(
      Actor actor,
      String location,
      String name,
      @Nullable ContainerKind accepts,
      int rows,
      int columns) {
    Instant now = clock.instant();
    String where = location.strip();
    String called = name.strip();
    if (where.isEmpty() || where.length() > 80) {
      return Outcome.refused(ProcessingRefusal.RACK_FIELD_WRONG, "location");
    }
    if (called.isEmpty() || called.length() > 40) {
      return Outcome.refused(ProcessingRefusal.RACK_FIELD_WRONG, "rack");
    }
    if (rows < 1 || rows > StorageRack.LONGEST || columns < 1 || columns > StorageRack.LONGEST) {
      return Outcome.refused(ProcessingRefusal.RACK_FIELD_WRONG, "grid");
    }
    boolean taken =
        storage.listRacks(actor.scope()).stream()
            .anyMatch(
                r -> r.location().equalsIgnoreCase(where) && r.name().equalsIgnoreCase(called));
    if (taken) {
      return Outcome.refused(ProcessingRefusal.RACK_NAME_TAKEN, where + " · " + called);
    }
    var rack =
        new StorageRack(
            ids.next(),
            actor.facility(),
            where,
            called,
            accepts,
            labels.takeRack(actor.scope(), now),
            rows,
            columns);
    storage.insertRack(actor.scope(), rack, actor, now);
    for (int row = 1; row <= rows; row++) {
      for (int column = 1; column <= columns; column++) {
        storage.insertSlot(
            actor.scope(),
            new StorageSlot(
                rack.id(),
                row,
                column,
                labels.takeRack(actor.scope(), now),
                null,
                null,
                null,
                null));
      }
    }
    return Outcome.done(rack);
  }
}
