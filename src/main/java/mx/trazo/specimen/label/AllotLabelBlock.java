package mx.trazo.specimen.label;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;

/**
 * Hands a whole block of numbers to the actor's facility, so that it can print without a network.
 * The server never takes from such a block.
 */
@Singleton
public class AllotLabelBlock {
  /** The smallest block. */
  public static final int SMALLEST = 10;

  /** The largest block. */
  public static final int LARGEST = 5_000;

  private final LabelBlockStore store;
  private final Ids ids;
  private final InstantSource clock;

  AllotLabelBlock(LabelBlockStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Grants the block, or refuses with {@link LabelRefusal#LABEL_BLOCK_SIZE} or {@link
   * LabelRefusal#LABEL_BLOCK_EXHAUSTED}.
   */
  @Transactional
  public Outcome<LabelBlock> allot(Actor actor, LabelKind kind, int size) {
    if (size < SMALLEST || size > LARGEST) {
      return Outcome.refused(
          LabelRefusal.LABEL_BLOCK_SIZE, Integer.toString(SMALLEST), Integer.toString(LARGEST));
    }
    Instant now = clock.instant();
    int year = LabelNumber.yearOf(now);
    OptionalInt first = store.advance(year, size);
    if (first.isEmpty()) {
      return Outcome.refused(LabelRefusal.LABEL_BLOCK_EXHAUSTED, Integer.toString(year));
    }
    var block =
        new LabelBlock(
            ids.next(),
            actor.facility(),
            kind,
            year,
            first.getAsInt(),
            size,
            size,
            false,
            now,
            actor.account());
    store.add(actor.scope(), block);
    return Outcome.done(block);
  }
}
