package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Viability;
import mx.trazo.shipment.DispatchOutlook;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;

/** Reads one box of the actor's hospital. */
@Singleton
public class ReadShipmentFile {
  private static final Duration LOOK_BACK = Duration.ofDays(180);
  private static final int MOST_OUTSIDE = 50;

  private final ShipmentStore shipments;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final FindOrders findOrders;
  private final DispatchOutlook outlook;
  private final ProgressStore progress;
  private final InstantSource clock;

  /** Reads everything, writes nothing. */
  public ReadShipmentFile(
      ShipmentStore shipments,
      SpecimenStore specimens,
      CustodyStore custody,
      FindOrders findOrders,
      DispatchOutlook outlook,
      ProgressStore progress,
      InstantSource clock) {
    this.shipments = shipments;
    this.specimens = specimens;
    this.custody = custody;
    this.findOrders = findOrders;
    this.outlook = outlook;
    this.progress = progress;
    this.clock = clock;
  }

  /** The box, when the actor's facility sends it. */
  @Transactional
  public Optional<ShipmentFile> read(Actor actor, ShipmentId id) {
    return shipments
        .find(actor.scope(), id)
        .filter(box -> box.sender().equals(actor.facility()))
        .map(box -> file(actor, box));
  }

  private ShipmentFile file(Actor actor, Shipment box) {
    FacilityScope scope = actor.scope();
    List<ShipmentItem> items = shipments.listItems(scope, box.id());
    List<SpecimenId> ids = items.stream().map(ShipmentItem::container).toList();
    if (ids.isEmpty()) {
      return new ShipmentFile(box, List.of(), outside(scope, box));
    }
    Map<SpecimenId, Specimen> known =
        specimens.list(scope, ids).stream()
            .collect(Collectors.toMap(Specimen::id, Function.identity()));
    Map<SpecimenId, ContainerState> states =
        custody.list(scope, ids).stream()
            .collect(Collectors.toMap(s -> s.container().id(), CustodyState::state));
    Map<OrderId, OrderProgress> orders =
        findOrders
            .describe(scope, known.values().stream().map(Specimen::order).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OrderProgress::order, Function.identity()));
    Map<SpecimenId, Viability> outlooks = outlooks(actor, box, List.copyOf(known.values()));
    var lines = new ArrayList<ShipmentFile.Line>();
    for (ShipmentItem item : items) {
      Specimen specimen = known.get(item.container());
      OrderProgress order = specimen == null ? null : orders.get(specimen.order());
      if (specimen != null && order != null) {
        lines.add(
            new ShipmentFile.Line(
                specimen,
                order,
                item.packedAt(),
                states.getOrDefault(specimen.id(), ContainerState.PACKED),
                outlooks.get(specimen.id())));
      }
    }
    return new ShipmentFile(box, lines, outside(scope, box));
  }

  private List<ShipmentFile.Outside> outside(FacilityScope scope, Shipment box) {
    if (box.status() != ShipmentStatus.DRAFT) {
      return List.of();
    }
    Instant since = clock.instant().minus(LOOK_BACK);
    List<WaitingSample> waiting =
        progress.listByState(scope, ContainerState.COLLECTED, since, MOST_OUTSIDE).stream()
            .filter(sample -> sample.laboratory().equals(box.receiver()))
            .toList();
    Map<OrderId, OrderProgress> orders =
        findOrders
            .describe(scope, waiting.stream().map(WaitingSample::order).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OrderProgress::order, Function.identity()));
    return waiting.stream()
        .flatMap(sample ->
            Optional.ofNullable(orders.get(sample.order()))
                .map(order -> new ShipmentFile.Outside(sample, order.name()))
                .stream())
        .toList();
  }

  /** As if the box left now, and on its way as it left; once it was delivered nobody asks. */
  private Map<SpecimenId, Viability> outlooks(Actor actor, Shipment box, List<Specimen> inside) {
    List<DispatchOutlook.Line> lines =
        switch (box.status()) {
          case DRAFT, CLOSED -> outlook.of(actor, inside);
          case IN_TRANSIT ->
              box.handedAt() == null ? List.of() : outlook.of(actor, inside, box.handedAt());
          case DELIVERED, RECONCILED, CANCELLED -> List.of();
        };
    return lines.stream()
        .collect(Collectors.toMap(line -> line.specimen().id(), DispatchOutlook.Line::viability));
  }
}
