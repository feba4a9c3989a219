package mx.trazo.specimen.label;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;

/** Where the blocks of numbers are kept. */
public interface LabelBlockStore {
  /**
   * Advances the year's counter, which is locked until the transaction ends, past every block that
   * lies ahead because its numbers came from another node.
   *
   * @return the first serial of the run, or nothing when the year has not that many left
   */
  @Unscoped("the counter is the network's; a facility sees only the run it was given")
  OptionalInt advance(int year, int size);

  /** Locks the year's counter until the transaction ends; false when there is no such year. */
  @Unscoped("the counter is the network's")
  boolean lockYear(int year);

  /** Whether the number lies in any block. */
  @Unscoped("says of a number only that it is taken")
  boolean isGivenOut(LabelNumber number);

  /** The facility's block of that kind and year that still has numbers, locked. */
  Optional<LabelBlock> findOpenForUpdate(FacilityScope scope, LabelKind kind, int year);

  /** Writes a new block. */
  void add(FacilityScope scope, LabelBlock block);

  /**
   * Marks numbers of a locked block as given out, and closes it when none is left.
   *
   * @throws IllegalStateException when the block is not as it was read
   */
  void use(FacilityScope scope, LabelBlock asRead, int count);

  /** Whether the number lies in a block that was handed to the facility as a whole. */
  boolean isHandedOver(FacilityScope scope, LabelKind kind, LabelNumber number);

  /** The facility's blocks, latest first, at most the limit. */
  List<LabelBlock> list(FacilityScope scope, int limit);
}
