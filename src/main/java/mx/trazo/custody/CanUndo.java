package mx.trazo.custody;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;

/** Whether a reading can still be taken back, asked before it is offered. Writes nothing. */
@Singleton
public class CanUndo {
  private final CustodyStore store;
  private final UndoScan undo;
  private final InstantSource clock;

  /** Asks the rules that would decide. */
  public CanUndo(CustodyStore store, UndoScan undo, InstantSource clock) {
    this.store = store;
    this.undo = undo;
    this.clock = clock;
  }

  /** The reason against taking this reading back now, or empty when it can be. */
  @Transactional
  public Optional<Refusal> against(Actor actor, ScanId scan) {
    Instant now = clock.instant();
    Optional<SpecimenId> container =
        store.findAttempt(actor.scope(), scan).map(first -> first.answer().container());
    Optional<CustodyState> state = container.flatMap(id -> store.find(actor.scope(), id));
    if (state.isEmpty()) {
      return Optional.of(Refusal.of(CustodyRefusal.UNDO_NOTHING, scan.value()));
    }
    ScanRule rule = undo.of(actor, scan, UndoReason.WRONG_LABEL.name(), null);
    return switch (rule.decide(state.get(), now, now)) {
      case ScanDecision.Refuse(var refusal) -> Optional.of(refusal);
      case ScanDecision.Already(var refusal) -> Optional.of(refusal);
      case ScanDecision.Append _, ScanDecision.Context _ -> Optional.empty();
    };
  }
}
