package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;

/** Says of the boxes that come to a laboratory what is inside, before anybody opens them. */
@Singleton
public class ReadBoxContents {
  private final BoxContentsStore store;

  /** Reads this store. */
  public ReadBoxContents(BoxContentsStore store) {
    this.store = store;
  }

  /** What each of these boxes holds; a box that is not the actor's laboratory's has no entry. */
  @Transactional
  public Map<ShipmentId, List<BoxContents>> of(Actor actor, Collection<ShipmentId> boxes) {
    return store.listContents(actor.scope(), boxes).stream()
        .collect(Collectors.groupingBy(BoxContents::box));
  }

  /** Whether the hospital called the order of a container of the actor's laboratory urgent. */
  @Transactional
  public boolean isUrgent(Actor actor, SpecimenId container) {
    return store.urgentOf(actor.scope(), List.of(container)).contains(container);
  }

  /** The tests asked for a container of the actor's laboratory, as ordered. */
  @Transactional
  public List<String> testsOf(Actor actor, SpecimenId container) {
    return store.testsOf(actor.scope(), List.of(container)).getOrDefault(container, List.of());
  }
}
