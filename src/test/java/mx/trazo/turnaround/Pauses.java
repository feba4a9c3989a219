package mx.trazo.turnaround;

import java.time.Instant;
import mx.trazo.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/** Pauses as somebody of the laboratory notes them. */
final class Pauses {
  private static final AccountId ANA = new AccountId("01K0000000000000000000000A");

  private Pauses() {}

  static Pause pause(Instant from, @Nullable Instant to) {
    return pause(PauseReason.MISSING_DATA, from, to);
  }

  static Pause pause(PauseReason reason, Instant from, @Nullable Instant to) {
    return new Pause(reason, reason.owner(), ANA, from, to, "Llamada al hospital");
  }
}
