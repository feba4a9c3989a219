package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.Optional;
import mx.trazo.kernel.Actor;

/** Hands out a picture to the two facilities of its order. */
@Singleton
public class OpenPhoto {
  private final PhotoStore photos;

  /** Reads pictures. */
  public OpenPhoto(PhotoStore photos) {
    this.photos = photos;
  }

  /** The picture, a JPEG; empty when the actor's facility has nothing to do with it. */
  @Transactional
  public Optional<InputStream> open(Actor actor, String id) {
    return photos.open(actor.scope(), id);
  }
}
