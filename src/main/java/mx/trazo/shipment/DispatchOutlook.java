package mx.trazo.shipment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Viability;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Whether the living samples of a box arrive alive, if it leaves now or as it left. */
@Singleton
public class DispatchOutlook {
  private final ShipmentStore shipments;
  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final Catalogue catalogue;
  private final InstantSource clock;

  /** Reads everything, writes nothing. */
  public DispatchOutlook(
      ShipmentStore shipments,
      SpecimenStore specimens,
      OrderStore orders,
      Catalogue catalogue,
      InstantSource clock) {
    this.shipments = shipments;
    this.specimens = specimens;
    this.orders = orders;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The outlook of one sample. */
  public record Line(Specimen specimen, Viability viability) {}

  /** One line for each living sample of the box. */
  public List<Line> ofBox(Actor actor, ShipmentId shipment) {
    List<SpecimenId> containers =
        shipments.listItems(actor.scope(), shipment).stream().map(ShipmentItem::container).toList();
    return of(actor, specimens.list(actor.scope(), containers));
  }

  /** One line for each living sample among these, if they left now. */
  public List<Line> of(Actor actor, List<Specimen> candidates) {
    return of(actor, candidates, clock.instant());
  }

  /**
   * One line for each living sample among these.
   *
   * @param leaves when they leave or left their hospital
   */
  public List<Line> of(Actor actor, List<Specimen> candidates, Instant leaves) {
    var lines = new ArrayList<Line>();
    for (Specimen specimen : candidates) {
      outlook(actor, specimen, leaves).ifPresent(v -> lines.add(new Line(specimen, v)));
    }
    return lines;
  }

  private Optional<Viability> outlook(Actor actor, Specimen specimen, Instant leaves) {
    Instant collected = specimen.collection().collectedAt();
    if (collected == null || specimen.viableUntil() == null) {
      return Optional.empty();
    }
    Optional<Order> order = orders.find(actor.scope(), specimen.order());
    return order.stream()
        .flatMap(o -> o.request().testCodes().stream())
        .flatMap(test ->
            catalogue
                .viabilityOf(
                    catalogue.getFacility(specimen.origin()),
                    catalogue.getFacility(specimen.laboratory()),
                    test,
                    specimen.formCode(),
                    specimen.collection().anticoagulant(),
                    collected,
                    leaves)
                .stream())
        .max(java.util.Comparator.comparing(Viability::verdict));
  }
}
