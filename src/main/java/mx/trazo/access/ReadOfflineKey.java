package mx.trazo.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;

/**
 * The secret from which a person's browser derives the key of what it keeps without a network: the
 * same on every device and after every sign-in, and to be had only by signing in.
 */
@Singleton
public class ReadOfflineKey {
  private final OfflineKeyStore store;
  private final InstantSource clock;

  /** Keeps secrets there. */
  ReadOfflineKey(OfflineKeyStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The actor's own secret, made when first asked for: 43 characters of base64url. */
  @Transactional
  public String read(Actor actor) {
    return store
        .find(actor.account())
        .orElseGet(() -> {
          store.addFirst(actor.account(), SecretToken.fresh(), clock.instant());
          return store.find(actor.account()).orElseThrow();
        });
  }
}
