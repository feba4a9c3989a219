package mx.trazo.notification.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import mx.trazo.notification.Change;
import mx.trazo.notification.OutboxStore;
import mx.trazo.notification.Topic;

/** A row of {@code notification_change}; the database counts. */
@MappedEntity("notification_change")
record ChangeRow(
    @Id long id,
    String facilityId,
    String topic,
    String focus,
    String about,
    String code,
    Instant happenedAt) {
  OutboxStore.Waiting waiting() {
    return new OutboxStore.Waiting(
        id,
        new Change(
            new FacilityId(facilityId), Topic.valueOf(topic), focus, about, code, happenedAt));
  }
}
