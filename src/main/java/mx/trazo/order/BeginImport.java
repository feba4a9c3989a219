package mx.trazo.order;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;

/** Puts on record that a list of orders comes in, before its first row is taken. */
@Singleton
public class BeginImport {
  private final OrderImportStore imports;
  private final Ids ids;
  private final InstantSource clock;

  /** Keeps lists. */
  public BeginImport(OrderImportStore imports, Ids ids, InstantSource clock) {
    this.imports = imports;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Begins.
   *
   * @param sourceHash SHA-256 of the file, in hexadecimal
   * @param total rows of the list
   */
  @Transactional
  public OrderImport begin(Actor actor, String sourceHash, int total) {
    Instant now = clock.instant();
    var begun =
        new OrderImport(
            ids.next(), actor.facility(), sourceHash, total, 0, 0, 0, actor.account(), now, null);
    imports.insert(actor.scope(), begun);
    return begun;
  }
}
