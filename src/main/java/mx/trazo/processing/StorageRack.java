package mx.trazo.processing;

import mx.trazo.kernel.FacilityId;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.label.LabelCode;
import org.jspecify.annotations.Nullable;

/**
 * A grid of positions somewhere in a laboratory.
 *
 * @param location freezer, cabinet or room, in the laboratory's words
 * @param accepts what may be put into it, or null for everything
 * @param code on the rack itself; reading it means its next free position
 */
public record StorageRack(
    String id,
    FacilityId laboratory,
    String location,
    String name,
    @Nullable ContainerKind accepts,
    LabelCode.RackCode code,
    int rows,
    int columns) {
  /** Most rows and most columns. */
  public static final int LONGEST = 12;

  /** Where it is and what it is called: Ultracongelador 2 · Gradilla 7. */
  public String title() {
    return location + " · " + name;
  }
}
