package mx.trazo.result.store;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.kernel.AccountId;
import mx.trazo.result.CriticalCall;
import mx.trazo.result.CriticalNoticeId;
import org.jspecify.annotations.Nullable;

/** One row of {@code critical_call}. */
@Introspected
@MappedEntity("critical_call")
record CallRow(
    @Id String id,
    String noticeId,
    boolean answered,
    @Nullable String toldName,
    @Nullable String toldRole,
    boolean readBack,
    @Nullable String phone,
    @Nullable String note,
    String calledBy,
    String callerName,
    Instant calledAt,
    Instant recordedAt) {

  CriticalCall call() {
    return new CriticalCall(
        id,
        new CriticalNoticeId(noticeId),
        answered,
        toldName,
        toldRole,
        readBack,
        phone,
        note,
        new AccountId(calledBy),
        callerName,
        calledAt,
        recordedAt);
  }
}
