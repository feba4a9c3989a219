package mx.trazo.turnaround.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.turnaround.KeptPause;
import mx.trazo.turnaround.Owner;
import mx.trazo.turnaround.Pause;
import mx.trazo.turnaround.PauseReason;
import org.jspecify.annotations.Nullable;

/** One row of {@code turnaround_pause}. */
@Introspected
@MappedEntity("turnaround_pause")
record PauseRow(
    @Id String id,
    String orderedTestId,
    String reason,
    String owner,
    String authorId,
    Instant fromAt,
    @Nullable Instant untilAt,
    String evidence,
    @Nullable String endedBy,
    Instant notedAt) {

  Pause pause() {
    return new Pause(
        PauseReason.valueOf(reason),
        Owner.valueOf(owner),
        new AccountId(authorId),
        fromAt,
        untilAt,
        evidence);
  }

  KeptPause kept() {
    return new KeptPause(
        id,
        new OrderedTestId(orderedTestId),
        pause(),
        endedBy == null ? null : new AccountId(endedBy),
        notedAt);
  }
}
