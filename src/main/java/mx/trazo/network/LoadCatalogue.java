package mx.trazo.network;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Reads the whole catalogue in one transaction, or in that of whoever asks. */
@Singleton
public class LoadCatalogue {
  private final NetworkStore store;

  /** Reads from the store only. */
  public LoadCatalogue(NetworkStore store) {
    this.store = store;
  }

  /** The catalogue as it is now. */
  @Transactional
  public CatalogueData load() {
    return store.load();
  }

  /** The number that grows with every change. */
  @Transactional
  public long revision() {
    return store.revision();
  }
}
