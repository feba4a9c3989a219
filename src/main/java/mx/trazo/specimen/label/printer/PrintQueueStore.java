package mx.trazo.specimen.label.printer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Unscoped;
import org.jspecify.annotations.Nullable;

/** Where it is kept what was asked of printers. */
public interface PrintQueueStore {
  /** Writes a job with its labels; false when there is one of its id. */
  boolean add(FacilityScope scope, PrintJob job);

  /** Adds a copy to a job. */
  void add(FacilityScope scope, QueuedLabel label);

  /** A job of the facility. */
  Optional<PrintJob> find(FacilityScope scope, String job);

  /** A label of the facility's queues, held until the transaction ends. */
  Optional<QueuedLabel> findForUpdate(FacilityScope scope, String label);

  /** What is not settled, and what was within the time given, newest first. */
  List<QueuedLabel> list(FacilityScope scope, Instant since, int limit);

  /** Moves a label on; false when it is no longer in the state named. */
  @Unscoped("the queue serves the printers of every facility; people go through findForUpdate")
  boolean move(
      String label, PrintState from, PrintState to, @Nullable PrintTrouble trouble, Instant now);

  /** Says that a person scanned it, and forgets what it said. */
  boolean verify(FacilityScope scope, String label, AccountId by, Instant now);

  /** The label of a printer that waits longest. */
  @Unscoped("the queue serves the printers of every facility")
  Optional<QueuedLabel> next(String printer);

  /** Labels left on their way by a writer that is no more become UNSURE. */
  @Unscoped("the queue serves the printers of every facility")
  int orphans(String printer, Instant now);

  /** Forgets what settled labels said before the instant given. */
  @Unscoped("the queue serves the printers of every facility")
  int forget(Instant before);
}
