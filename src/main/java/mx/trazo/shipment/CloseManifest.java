package mx.trazo.shipment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Catalogue;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/**
 * Closes the manifest of a box; from then on it does not change. Whoever closes it again with the
 * same manifest, because the first answer was lost, gets the box as it stands.
 */
@Singleton
public class CloseManifest {
  /** Of how many packages a box may consist. */
  public static final int MOST_PACKAGES = 99;

  private final ShipmentStore shipments;
  private final SpecimenStore specimens;
  private final Catalogue catalogue;
  private final InstantSource clock;

  /** Everything closing needs. */
  public CloseManifest(
      ShipmentStore shipments, SpecimenStore specimens, Catalogue catalogue, InstantSource clock) {
    this.shipments = shipments;
    this.specimens = specimens;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Closes the box that the actor's facility packs. Where nobody said which temperature it must
   * keep, the manifest says what the samples in it ask for.
   */
  @Transactional
  public Outcome<Shipment> close(Actor actor, ShipmentId id, Manifest said) {
    Instant now = clock.instant();
    List<String> wrong = wrongFields(said);
    if (!wrong.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_FIELD_WRONG, wrong.getFirst());
    }
    Optional<Shipment> found =
        shipments.lock(actor.scope(), id).filter(s -> s.sender().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_UNKNOWN);
    }
    Shipment box = found.get();
    List<ShipmentItem> items = shipments.listItems(actor.scope(), id);
    Manifest manifest = withTemperature(actor, items, said);
    if (manifest.equals(box.manifest()) && box.status() != ShipmentStatus.CANCELLED) {
      return Outcome.done(box);
    }
    if (box.status() != ShipmentStatus.DRAFT) {
      return Outcome.refused(
          ShipmentRefusal.SHIPMENT_OUT_OF_TURN, box.box().text(), box.status().name());
    }
    if (items.isEmpty()) {
      return Outcome.refused(ShipmentRefusal.SHIPMENT_EMPTY);
    }
    shipments.close(actor.scope(), id, manifest, now);
    return Outcome.done(shipments.find(actor.scope(), id).orElseThrow());
  }

  private Manifest withTemperature(Actor actor, List<ShipmentItem> items, Manifest said) {
    if (said.temperatureBand() != null || items.isEmpty()) {
      return said;
    }
    List<String> forms =
        specimens.list(actor.scope(), items.stream().map(ShipmentItem::container).toList()).stream()
            .map(Specimen::formCode)
            .toList();
    return ContentsTemperature.of(catalogue, forms)
        .common()
        .map(band -> said.temperatureBand(band.written()))
        .orElse(said);
  }

  /** The fields that cannot stand on a manifest as they are. */
  public static List<String> wrongFields(Manifest manifest) {
    var wrong = new ArrayList<String>();
    if (manifest.packages() < 1 || manifest.packages() > MOST_PACKAGES) {
      wrong.add("packages");
    }
    if (manifest.contact().isBlank() || manifest.contact().length() > 120) {
      wrong.add("contact");
    }
    if (tooLong(manifest.seals(), 80)) {
      wrong.add("seals");
    }
    if (tooLong(manifest.temperatureBand(), 40)) {
      wrong.add("temperatureBand");
    }
    if (tooLong(manifest.loggerId(), 40)) {
      wrong.add("loggerId");
    }
    return List.copyOf(wrong);
  }

  private static boolean tooLong(@Nullable String text, int limit) {
    return text != null && text.length() > limit;
  }
}
