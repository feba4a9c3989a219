package mx.trazo.order;

import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import org.jspecify.annotations.Nullable;

/**
 * What a hospital asks for.
 *
 * @param clientKey the sender's own name for this request, unique within the hospital, so that a
 *     repeat creates nothing; 1 to 64 printable ASCII characters
 * @param placerNumber the hospital's own order number, or null
 * @param physician name of the requesting physician
 * @param replaces the order whose sample was rejected, when this is a new collection, or null
 */
public record OrderRequest(
    String clientKey,
    OrderSource source,
    @Nullable String placerNumber,
    FacilityId laboratory,
    List<String> testCodes,
    OrderReason reason,
    Priority priority,
    String physician,
    ClinicalData clinical,
    @Nullable OrderId replaces) {
  /** Copies the list of tests. */
  public OrderRequest {
    testCodes = List.copyOf(testCodes);
  }
}
