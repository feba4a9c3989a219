package mx.trazo.result;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory called the hospital about a notice.
 *
 * @param answered whether anybody took the call
 * @param toldName who was told, or null when nobody answered
 * @param toldRole what that person does there, or null
 * @param readBack whether they repeated the result and it was right
 * @param phone the number that was called, or null
 * @param calledAt when, as the caller says
 * @param recordedAt when it was written down
 */
public record CriticalCall(
    String id,
    CriticalNoticeId notice,
    boolean answered,
    @Nullable String toldName,
    @Nullable String toldRole,
    boolean readBack,
    @Nullable String phone,
    @Nullable String note,
    AccountId calledBy,
    String callerName,
    Instant calledAt,
    Instant recordedAt) {
  /** Refuses a call in which a nobody was told, or repeated anything. */
  public CriticalCall {
    if (answered != (toldName != null) || (readBack && !answered)) {
      throw new IllegalArgumentException("no such call");
    }
  }
}
