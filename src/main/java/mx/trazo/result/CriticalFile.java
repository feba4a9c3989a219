package mx.trazo.result;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A notice with all that was done about it.
 *
 * @param calls of the laboratory, oldest first
 * @param acknowledgement null while nobody at the hospital took charge
 * @param replacedBy the later notice about the same report, or null
 */
public record CriticalFile(
    CriticalNotice notice,
    List<CriticalCall> calls,
    @Nullable CriticalAcknowledgement acknowledgement,
    @Nullable CriticalNoticeId replacedBy) {
  /** Copies the calls. */
  public CriticalFile {
    calls = List.copyOf(calls);
  }

  /** Whether the hospital still has to take note of it. */
  public boolean open() {
    return acknowledgement == null && replacedBy == null;
  }

  /** Whether it is open and past its time. */
  public boolean overdue(Instant now) {
    return open() && now.isAfter(notice.dueAt());
  }

  /** Whether somebody at the hospital was told on the telephone and repeated it. */
  public boolean told() {
    return calls.stream().anyMatch(CriticalCall::readBack);
  }

  /** From the release to the acknowledgement, or until now while there is none. */
  public Duration waited(Instant now) {
    Instant end = acknowledgement == null ? now : acknowledgement.at();
    return Duration.between(notice.raisedAt(), end);
  }
}
