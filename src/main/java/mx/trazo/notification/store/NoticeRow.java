package mx.trazo.notification.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.notification.Notice;

/** A row of {@code notice}; its key is subscription and number. */
@MappedEntity("notice")
record NoticeRow(@Id String subscriptionId, long number, String focus, Instant happenedAt) {
  static NoticeRow of(Notice notice) {
    return new NoticeRow(notice.subscription(), notice.number(), notice.focus(), notice.at());
  }

  Notice notice() {
    return new Notice(subscriptionId, number, focus, happenedAt);
  }
}
