package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import mx.trazo.kernel.FacilityId;

/** Writes a change down for those who want to be told, in the transaction of the change itself. */
@Singleton
class Outbox {
  private final OutboxStore store;
  private final Audience audience;

  Outbox(OutboxStore store, Audience audience) {
    this.store = store;
    this.audience = audience;
  }

  /** Whether nobody of these wants to be told about the topic. */
  boolean ignored(Topic topic, FacilityId... concerned) {
    return Arrays.stream(concerned).noneMatch(facility -> audience.wants(facility, topic));
  }

  /**
   * Keeps a change once for each facility concerned that wants to be told.
   *
   * @param concerned those who may read what changed
   */
  void tell(
      List<FacilityId> concerned,
      Topic topic,
      String focus,
      String about,
      String code,
      Instant at) {
    List<Change> wanted =
        concerned.stream()
            .distinct()
            .filter(facility -> audience.wants(facility, topic))
            .map(facility -> new Change(facility, topic, focus, about, code, at))
            .toList();
    if (!wanted.isEmpty()) {
      store.add(wanted);
    }
  }
}
