package mx.trazo.tracking;

import java.util.List;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.ContainerKind;

/**
 * Containers of one kind in a box for which the same tests are asked.
 *
 * @param testCodes the tests of their orders that are done on such a container, as ordered
 * @param count how many of them the manifest has
 */
public record BoxContents(ShipmentId box, ContainerKind kind, List<String> testCodes, int count) {
  /** Copies the list. */
  public BoxContents {
    testCodes = List.copyOf(testCodes);
  }
}
