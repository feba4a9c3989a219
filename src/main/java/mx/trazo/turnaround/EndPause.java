package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;

/** What work waited for has come: its time counts again, and its due time is known again. */
@Singleton
public class EndPause {
  private final TurnaroundStore store;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything the end of a pause needs. */
  public EndPause(TurnaroundStore store, AuditTrail audit, InstantSource clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Ends a pause.
   *
   * @param pause its identifier
   * @param to when it ended; not before it began and not in the future
   */
  @Transactional
  public Outcome<KeptPause> end(Actor actor, OrderedTestId test, String pause, Instant to) {
    Instant now = clock.instant();
    Instant ends = to.truncatedTo(ChronoUnit.MICROS);
    if (!StartPause.mayPause(actor)) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_FORBIDDEN);
    }
    Optional<TurnaroundClock> found = store.lock(actor.scope(), test);
    if (found.isEmpty()) {
      return Outcome.refused(TurnaroundRefusal.CLOCK_UNKNOWN);
    }
    Optional<KeptPause> noted =
        store.listPauses(actor.scope(), test).stream()
            .filter(one -> one.id().equals(pause))
            .findFirst();
    if (noted.isEmpty()) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_UNKNOWN);
    }
    KeptPause lasting = noted.get();
    if (found.get().stoppedAt() != null) {
      return Outcome.refused(TurnaroundRefusal.CLOCK_STOPPED);
    }
    if (!lasting.lasts()) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_ENDED);
    }
    Pause begun = lasting.pause();
    if (ends.isBefore(begun.from())) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_ENDS_EARLY);
    }
    if (ends.isAfter(now)) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_IN_FUTURE);
    }
    var ended =
        new KeptPause(
            lasting.id(),
            test,
            new Pause(
                begun.reason(),
                begun.owner(),
                begun.author(),
                begun.from(),
                ends,
                begun.evidence()),
            actor.account(),
            lasting.notedAt());
    store.endPause(actor.scope(), ended, now);
    audit.record(AuditEntry.done(now, actor, "END_PAUSE", "ORDERED_TEST", test.value()));
    return Outcome.done(ended);
  }
}
