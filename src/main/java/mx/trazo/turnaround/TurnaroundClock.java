package mx.trazo.turnaround;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import org.jspecify.annotations.Nullable;

/**
 * The clock of one ordered test, with the promise as it was when the work began.
 *
 * @param facility the hospital that asked
 * @param policy identifier of the policy's version, or null when nobody promised anything
 * @param promise what that version promises, or null
 * @param stoppedAt when the work was done, or null while it is open
 * @param pauses the pauses noted so far
 */
public record TurnaroundClock(
    OrderedTestId test,
    OrderId order,
    FacilityId facility,
    FacilityId laboratory,
    @Nullable AgreementId agreement,
    String testCode,
    @Nullable String policy,
    @Nullable Promise promise,
    Instant startedAt,
    @Nullable Instant stoppedAt,
    List<Pause> pauses) {
  /** Copies the pauses. */
  public TurnaroundClock {
    pauses = List.copyOf(pauses);
  }

  /** What the clock says; empty when nobody promised anything. */
  public Optional<ClockReading> read(Instant now) {
    return Optional.ofNullable(promise)
        .map(promised -> Clock.read(promised, startedAt, stoppedAt, pauses, now));
  }
}
