package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ShipmentId;
import org.jspecify.annotations.Nullable;

/**
 * Closes the manifest of a box; from then on it does not change. Whoever closes it again with the
 * same manifest, because the first answer was lost, gets the box as it stands.
 */
@Singleton
public class CloseManifest {
  private final ShipmentStore shipments;
  private final InstantSource clock;

  /** Everything closing needs. */
  public CloseManifest(ShipmentStore shipments, InstantSource clock) {
    this.shipments = shipments;
    this.clock = clock;
  }

  /** Closes the box that the actor's facility packs. */
  @Transactional
  public Outcome<Shipment> close(Actor actor, ShipmentId id, Manifest manifest) {
    Instant now = clock.instant();
    Optional<Refusal> wrong = check(manifest);
    if (wrong.isPresent()) {
      return new Outcome.Refused<>(wrong.get());
    }
    Optional<Shipment> found =
        shipments.lock(actor.scope(), id).filter(s -> s.sender().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    Shipment box = found.get();
    if (manifest.equals(box.manifest()) && box.status() != ShipmentStatus.CANCELLED) {
      return Outcome.done(box);
    }
    if (box.status() != ShipmentStatus.DRAFT) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
    }
    if (shipments.listItems(actor.scope(), id).isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_EMPTY);
    }
    shipments.close(actor.scope(), id, manifest, now);
    return Outcome.done(shipments.find(actor.scope(), id).orElseThrow());
  }

  private static Optional<Refusal> check(Manifest manifest) {
    if (manifest.packages() < 1 || manifest.packages() > 99) {
      return wrong("packages");
    }
    if (manifest.contact().isBlank() || manifest.contact().length() > 120) {
      return wrong("contact");
    }
    if (tooLong(manifest.seals(), 80)) {
      return wrong("seals");
    }
    if (tooLong(manifest.temperatureBand(), 40)) {
      return wrong("temperatureBand");
    }
    return tooLong(manifest.loggerId(), 40) ? wrong("loggerId") : Optional.empty();
  }

  private static boolean tooLong(@Nullable String text, int limit) {
    return text != null && text.length() > limit;
  }

  private static Optional<Refusal> wrong(String field) {
    return Optional.of(Refusal.of(ShipmentRefusal.SHIPMENT_FIELD_WRONG, field));
  }
}
