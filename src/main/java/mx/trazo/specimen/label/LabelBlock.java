package mx.trazo.specimen.label;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * A run of serials that belongs to one facility for ever.
 *
 * @param id a ULID
 * @param year two digits
 * @param first its first serial
 * @param size how many serials
 * @param used how many of them, from the first on, were given out
 * @param open whether the server takes numbers from it; a block handed over as a whole is closed
 * @param grantedAt UTC, microseconds
 * @param grantedBy who asked for it; null when the server opened it because the one before ran out
 */
public record LabelBlock(
    String id,
    FacilityId facility,
    LabelKind kind,
    int year,
    int first,
    int size,
    int used,
    boolean open,
    Instant grantedAt,
    @Nullable AccountId grantedBy) {

  /** How many are left. */
  public int left() {
    return size - used;
  }

  /** The next numbers, at most {@link #left}. */
  List<LabelNumber> next(int count) {
    return IntStream.range(first + used, first + used + count)
        .mapToObj(serial -> LabelNumber.of(year, serial))
        .toList();
  }

  /** All its numbers, for a device that prints without a network. */
  public List<LabelNumber> numbers() {
    return IntStream.range(first, first + size)
        .mapToObj(serial -> LabelNumber.of(year, serial))
        .toList();
  }
}
