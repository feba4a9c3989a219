package mx.trazo.specimen.label.printer;

import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import org.jspecify.annotations.Nullable;

/** Where printers are kept, and who may write to one. */
public interface PrinterStore {
  /** One printer of the facility. */
  Optional<Printer> find(FacilityScope scope, String id);

  /** The facility's printers by name, at most a hundred. */
  List<Printer> list(FacilityScope scope);

  /** Writes a new one; false when the name is taken. */
  boolean add(FacilityScope scope, Printer printer);

  /** Changes what people may change; false when there is none or the name is taken. */
  boolean change(FacilityScope scope, Printer printer);

  /** The printers that have labels waiting, or on the way, and nobody who writes. */
  @Unscoped("the queue serves the printers of every facility")
  List<Printer> listWaiting(int limit);

  /** Makes the owner the only writer for so long by the database's clock; false when it has one. */
  @Unscoped("the queue serves the printers of every facility")
  boolean take(String printer, String owner, int seconds);

  /** Makes it last again; false when it was lost meanwhile. */
  @Unscoped("the queue serves the printers of every facility")
  boolean keep(String printer, String owner, int seconds);

  /** Gives it back, to be taken again after a pause, and says what was seen. */
  @Unscoped("the queue serves the printers of every facility")
  void leave(String printer, String owner, int pause, @Nullable PrintTrouble seen);
}
