package mx.trazo.specimen.label;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;

/**
 * Takes label numbers for a facility, inside the caller's transaction when there is one: numbers of
 * a transaction that is undone go back to their block, unseen by anybody.
 *
 * <p>Only the facility's own block is locked; the counter of the year, which all facilities share,
 * is touched once per block.
 */
@Singleton
public class LabelNumbers {
  /** The most numbers in one call. */
  public static final int MOST = 10_000;

  private final LabelBlockStore store;
  private final Ids ids;

  LabelNumbers(LabelBlockStore store, Ids ids) {
    this.store = store;
    this.ids = ids;
  }

  /**
   * Takes numbers for containers, in ascending order within a block.
   *
   * @param count 1 to {@link #MOST}
   * @param now decides the year, see {@link LabelNumber#yearOf}
   * @throws IllegalArgumentException when the count is out of range
   * @throws IllegalStateException when the year's thousand million numbers are used up
   */
  @Transactional
  public List<LabelNumber> take(FacilityScope scope, int count, Instant now) {
    return take(scope, LabelKind.SPECIMEN, count, now);
  }

  /**
   * Takes the number of one box; as {@link #take(FacilityScope, int, Instant)} otherwise.
   *
   * @throws IllegalStateException when the year's numbers are used up
   */
  @Transactional
  public LabelCode.BoxCode takeBox(FacilityScope scope, Instant now) {
    return new LabelCode.BoxCode(take(scope, LabelKind.BOX, 1, now).getFirst());
  }

  /**
   * Takes the number of one rack; as {@link #take(FacilityScope, int, Instant)} otherwise.
   *
   * @throws IllegalStateException when the year's numbers are used up
   */
  @Transactional
  public LabelCode.RackCode takeRack(FacilityScope scope, Instant now) {
    return new LabelCode.RackCode(take(scope, LabelKind.RACK, 1, now).getFirst());
  }

  /**
   * Takes the number of one badge; as {@link #take(FacilityScope, int, Instant)} otherwise.
   *
   * @throws IllegalStateException when the year's numbers are used up
   */
  @Transactional
  public LabelCode.UserCode takeUser(FacilityScope scope, Instant now) {
    return new LabelCode.UserCode(take(scope, LabelKind.USER, 1, now).getFirst());
  }

  /**
   * Whether the facility may have printed this number itself: it lies in a block of {@link
   * AllotLabelBlock} that is the facility's own. Numbers the server draws are never on a label
   * before their sample is on record.
   */
  public boolean isHandedOver(FacilityScope scope, LabelNumber number) {
    return store.isHandedOver(scope, LabelKind.SPECIMEN, number);
  }

  /** The same for the number of a box. */
  public boolean isHandedOver(FacilityScope scope, LabelCode.BoxCode box) {
    return store.isHandedOver(scope, LabelKind.BOX, box.number());
  }

  /** Whether the number lies in a block of this node, used or not, or was adopted. */
  public boolean isGivenOut(LabelNumber number) {
    return store.isGivenOut(number);
  }

  /**
   * Takes over a number that another node gave out, so that this one never does. Works in the
   * caller's transaction.
   *
   * @return false when it was given out here, or its year is none of this node's
   */
  public boolean adopt(FacilityScope scope, LabelNumber number, Instant now) {
    if (!store.lockYear(number.year()) || store.isGivenOut(number)) {
      return false;
    }
    store.add(
        scope,
        new LabelBlock(
            ids.next(),
            scope.facility(),
            LabelKind.SPECIMEN,
            number.year(),
            number.serial(),
            1,
            1,
            false,
            now,
            null));
    return true;
  }

  private List<LabelNumber> take(FacilityScope scope, LabelKind kind, int count, Instant now) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("count of label numbers out of range");
    }
    var taken = new ArrayList<LabelNumber>(count);
    while (taken.size() < count) {
      int missing = count - taken.size();
      LabelBlock block = openBlock(scope, kind, missing, now);
      int some = Math.min(missing, block.left());
      store.use(scope, block, some);
      taken.addAll(block.next(some));
    }
    return List.copyOf(taken);
  }

  private LabelBlock openBlock(FacilityScope scope, LabelKind kind, int missing, Instant now) {
    int year = LabelNumber.yearOf(now);
    return store
        .findOpenForUpdate(scope, kind, year)
        .orElseGet(() -> newBlock(scope, kind, year, missing, now));
  }

  private LabelBlock newBlock(
      FacilityScope scope, LabelKind kind, int year, int missing, Instant now) {
    int size = Math.max(kind.blockSize(), missing);
    int first =
        store
            .advance(year, size)
            .orElseThrow(() -> new IllegalStateException("label numbers of the year used up"));
    var block =
        new LabelBlock(ids.next(), scope.facility(), kind, year, first, size, 0, true, now, null);
    store.add(scope, block);
    return block;
  }
}
