package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelNumber;

/** Keeps a picture of a container that lies at the laboratory's door. */
@Singleton
public class KeepPhoto {
  private static final int MOST = 8;

  private final SpecimenStore specimens;
  private final PhotoStore photos;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything it needs. */
  public KeepPhoto(SpecimenStore specimens, PhotoStore photos, Ids ids, InstantSource clock) {
    this.specimens = specimens;
    this.photos = photos;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Keeps it.
   *
   * @param jpeg drawn anew by us, so that nothing of the camera is left in it
   * @param hash SHA-256 of it
   */
  @Transactional
  public Outcome<Photo> keep(
      Actor actor, LabelNumber label, InputStream jpeg, String hash, int width, int height) {
    Optional<Specimen> container =
        specimens
            .findByLabel(actor.scope(), label)
            .filter(found -> found.laboratory().equals(actor.facility()));
    if (container.isEmpty()) {
      return Outcome.refused(ReceptionRefusal.CONTAINER_FOR_ANOTHER_LABORATORY, label.text());
    }
    Specimen specimen = container.get();
    List<Photo> before = photos.list(actor.scope(), specimen.id());
    Optional<Photo> same = before.stream().filter(p -> p.hash().equals(hash)).findFirst();
    if (same.isPresent()) {
      return Outcome.done(same.get());
    }
    if (before.size() >= MOST) {
      return Outcome.refused(ReceptionRefusal.PHOTOS_TOO_MANY, String.valueOf(MOST));
    }
    var photo =
        new Photo(
            ids.next(),
            specimen.id(),
            hash,
            width,
            height,
            actor.account(),
            actor.displayName(),
            clock.instant());
    photos.insert(actor.scope(), photo, specimen.order(), jpeg);
    return Outcome.done(photo);
  }
}
