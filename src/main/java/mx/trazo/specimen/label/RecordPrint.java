package mx.trazo.specimen.label;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;

/**
 * Counts labels before they are drawn, so that every copy after the first says so and has a reason.
 */
@Singleton
public class RecordPrint {
  /** The most labels at once. */
  public static final int MOST = 500;

  /** The longest reason kept, in characters. */
  public static final int LONGEST_REASON = 200;

  private static final int ATTEMPTS = 20;

  private final LabelPrintStore store;
  private final Ids ids;
  private final InstantSource clock;

  RecordPrint(LabelPrintStore store, Ids ids, InstantSource clock) {
    this.store = store;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Records one print of each code, in the order given; a code named twice is printed once.
   *
   * @param reason why labels are printed again; blank when none was printed before
   * @return the prints, or {@link LabelRefusal#LABEL_REPRINT_REASON} when one of them is a copy
   *     without a reason, or {@link LabelRefusal#LABEL_PRINT_COUNT}
   */
  @Transactional
  public Outcome<List<LabelPrint>> record(
      Actor actor, List<? extends LabelCode> codes, LabelStock stock, String reason) {
    Set<LabelCode> once = new LinkedHashSet<>(codes);
    if (once.isEmpty() || once.size() > MOST) {
      return Outcome.refused(LabelRefusal.LABEL_PRINT_COUNT, Integer.toString(MOST));
    }
    String why = reason.strip();
    if (why.isEmpty() && once.stream().anyMatch(code -> store.lastCopy(code) > 0)) {
      return Outcome.refused(LabelRefusal.LABEL_REPRINT_REASON);
    }
    Instant now = clock.instant();
    var prints = new ArrayList<LabelPrint>(once.size());
    for (LabelCode code : once) {
      prints.add(add(actor, code, stock, why, now));
    }
    return Outcome.done(List.copyOf(prints));
  }

  private LabelPrint add(Actor actor, LabelCode code, LabelStock stock, String why, Instant now) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var print =
          new LabelPrint(
              ids.next(),
              code,
              store.lastCopy(code) + 1,
              stock,
              actor.facility(),
              now,
              actor.account(),
              why.isEmpty() ? null : shortened(why));
      if (store.add(actor.scope(), print)) {
        return print;
      }
    }
    throw new IllegalStateException("label printed by too many at once");
  }

  private static String shortened(String why) {
    int end =
        why.offsetByCodePoints(0, Math.min(why.codePointCount(0, why.length()), LONGEST_REASON));
    return why.substring(0, end);
  }
}
