package mx.trazo.reception;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.shipment.Manifest;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a box before it was opened; a later one stands instead of an earlier one, and
 * both stay.
 *
 * @param seals the numbers on the seals, or null when there were none
 * @param recorderName the recorder's name as it was then
 */
public record ArrivalCheck(
    String id,
    ShipmentId shipment,
    int packages,
    @Nullable String seals,
    SealState sealState,
    OuterCondition condition,
    @Nullable String note,
    AccountId recordedBy,
    String recorderName,
    Instant recordedAt) {

  /** Something that is not as the manifest says, or not as it should be. */
  public enum Difference {
    /** More or fewer packages. */
    PACKAGES,
    /** Other numbers on the seals. */
    SEAL_NUMBERS,
    /** Seals that are broken, or that the manifest has and the box has not. */
    SEALS_NOT_WHOLE,
    /** The box itself. */
    CONDITION
  }

  /** What differs from the manifest; nothing when there was none to compare the numbers with. */
  public List<Difference> against(@Nullable Manifest manifest) {
    var found = new ArrayList<Difference>();
    if (manifest != null && manifest.packages() != packages) {
      found.add(Difference.PACKAGES);
    }
    boolean sealedByManifest = manifest != null && manifest.seals() != null;
    if (sealState == SealState.BROKEN || (sealState == SealState.NONE && sealedByManifest)) {
      found.add(Difference.SEALS_NOT_WHOLE);
    }
    if (sealState != SealState.NONE
        && manifest != null
        && !numbers(seals).equals(numbers(manifest.seals()))) {
      found.add(Difference.SEAL_NUMBERS);
    }
    if (condition != OuterCondition.GOOD) {
      found.add(Difference.CONDITION);
    }
    return List.copyOf(found);
  }

  /** The numbers without regard to order, capitals and what stands between them. */
  private static TreeSet<String> numbers(@Nullable String seals) {
    var numbers = new TreeSet<String>();
    if (seals != null) {
      Arrays.stream(seals.toUpperCase(Locale.ROOT).split("[\\s,;/]+|\\bY\\b", -1))
          .filter(number -> !number.isBlank())
          .forEach(numbers::add);
    }
    return numbers;
  }
}
