package mx.trazo.network.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.network.Catalogue;

/** Notices every few seconds when another node, or an undone transaction, left our copy wrong. */
@Singleton
class ReadCatalogueAgain {
  private final Catalogue catalogue;

  ReadCatalogueAgain(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Scheduled(initialDelay = "30s", fixedDelay = "5s")
  void compare() {
    catalogue.forgetIfChanged();
  }
}
