package mx.trazo.shipment;

import java.time.Instant;
import java.util.Optional;
import mx.trazo.network.Catalogue;

/** When a box that left should reach its destination, going by how long the way usually takes. */
public final class ExpectedArrival {
  private ExpectedArrival() {}

  /** Empty while it has not left, or when nobody knows the way. */
  public static Optional<Instant> of(Catalogue catalogue, Shipment box) {
    Instant left = box.handedAt();
    return left == null
        ? Optional.empty()
        : catalogue
            .findTransitEstimate(
                catalogue.getFacility(box.sender()), catalogue.getFacility(box.receiver()))
            .map(left::plus);
  }
}
