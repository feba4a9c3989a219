package mx.trazo.order;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import mx.trazo.kernel.Actor;

/** Keeps what became of some rows of a list; each row's order has its own transaction before. */
@Singleton
public class KeepImportLines {
  private final OrderImportStore imports;

  /** Keeps lists. */
  public KeepImportLines(OrderImportStore imports) {
    this.imports = imports;
  }

  /** Keeps these rows. */
  @Transactional
  public void keep(Actor actor, String id, List<ImportLine> lines) {
    imports.insertLines(actor.scope(), id, lines);
  }
}
