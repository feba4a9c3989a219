package mx.trazo.specimen.label.printer;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Writes down what became of a label that was on its way. */
@Singleton
class SettleLabel {
  private final PrintQueueStore queue;
  private final InstantSource clock;

  SettleLabel(PrintQueueStore queue, InstantSource clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /** PRINTED, UNSURE or FAILED; nothing when somebody else already called it UNSURE. */
  @Transactional
  public void settle(String label, PrintState state, @Nullable PrintTrouble trouble) {
    queue.move(label, PrintState.SENDING, state, trouble, clock.instant());
  }
}
