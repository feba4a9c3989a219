package mx.trazo.order;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;

/** Puts on record that every row of a list was taken. */
@Singleton
public class FinishImport {
  private final OrderImportStore imports;
  private final InstantSource clock;

  /** Keeps lists. */
  public FinishImport(OrderImportStore imports, InstantSource clock) {
    this.imports = imports;
    this.clock = clock;
  }

  /** Finishes. */
  @Transactional
  public void finish(Actor actor, String id) {
    imports.finish(actor.scope(), id, clock.instant());
  }
}
