package mx.trazo.specimen.label;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Ids;

/** Label numbers out of memory, for tests that need no database. */
public final class MemoryLabels {
  /** Serials from here on count as printed by the hospital itself. */
  public static final int HANDED_OVER = 500_000_000;

  private MemoryLabels() {}

  /** Numbers that never run out. */
  public static LabelNumbers numbers(Ids ids) {
    return new LabelNumbers(new Blocks(), ids);
  }

  /** Every call opens a block of its own. */
  private static final class Blocks implements LabelBlockStore {
    private int next = 1;

    @Override
    public OptionalInt advance(int year, int size) {
      int first = next;
      next += size;
      return OptionalInt.of(first);
    }

    @Override
    public Optional<LabelBlock> findOpenForUpdate(FacilityScope scope, LabelKind kind, int year) {
      return Optional.empty();
    }

    @Override
    public void add(FacilityScope scope, LabelBlock block) {
      // nothing reads it again
    }

    @Override
    public boolean lockYear(int year) {
      return true;
    }

    @Override
    public boolean isGivenOut(LabelNumber number) {
      return number.serial() < next || number.serial() >= HANDED_OVER;
    }

    @Override
    public void use(FacilityScope scope, LabelBlock asRead, int count) {
      // nothing reads it again
    }

    @Override
    public boolean isHandedOver(FacilityScope scope, LabelKind kind, LabelNumber number) {
      return number.serial() >= HANDED_OVER;
    }

    @Override
    public List<LabelBlock> list(FacilityScope scope, int limit) {
      return List.of();
    }
  }
}
