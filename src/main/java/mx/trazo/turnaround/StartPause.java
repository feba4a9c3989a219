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
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;

/** The laboratory notes that work waits for somebody else, so that the time does not count. */
@Singleton
public class StartPause {
  /** Longest evidence, in characters. */
  public static final int LONGEST_EVIDENCE = 500;

  private final TurnaroundStore store;
  private final AuditTrail audit;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything a pause needs. */
  public StartPause(TurnaroundStore store, AuditTrail audit, Ids ids, InstantSource clock) {
    this.store = store;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Starts a pause.
   *
   * @param from when it began; not before the clock and not in the future
   * @param evidence what shows that it was so
   */
  @Transactional
  public Outcome<KeptPause> start(
      Actor actor, OrderedTestId test, PauseReason reason, Instant from, String evidence) {
    Instant now = clock.instant();
    Instant begins = from.truncatedTo(ChronoUnit.MICROS);
    if (!mayPause(actor)) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_FORBIDDEN);
    }
    Optional<TurnaroundClock> found = store.lock(actor.scope(), test);
    if (found.isEmpty()) {
      return Outcome.refused(TurnaroundRefusal.CLOCK_UNKNOWN);
    }
    TurnaroundClock running = found.get();
    if (running.stoppedAt() != null) {
      return Outcome.refused(TurnaroundRefusal.CLOCK_STOPPED);
    }
    Promise promise = running.promise();
    Owner owner = promise == null ? null : promise.pauses().get(reason);
    if (owner == null) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_NOT_ALLOWED);
    }
    String shown = evidence.strip();
    if (shown.isEmpty()) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_WITHOUT_EVIDENCE);
    }
    if (shown.length() > LONGEST_EVIDENCE) {
      return Outcome.refused(
          TurnaroundRefusal.PAUSE_EVIDENCE_TOO_LONG, String.valueOf(LONGEST_EVIDENCE));
    }
    if (begins.isBefore(running.startedAt())) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_BEFORE_CLOCK);
    }
    if (begins.isAfter(now)) {
      return Outcome.refused(TurnaroundRefusal.PAUSE_IN_FUTURE);
    }
    if (running.pauses().stream().anyMatch(one -> one.to() == null && one.reason() == reason)) {
      return Outcome.refused(TurnaroundRefusal.ALREADY_PAUSED);
    }
    var kept =
        new KeptPause(
            ids.next(),
            test,
            new Pause(reason, owner, actor.account(), begins, null, shown),
            null,
            now);
    store.startPause(actor.scope(), kept, now);
    audit.record(AuditEntry.done(now, actor, "START_PAUSE", "ORDERED_TEST", test.value()));
    return Outcome.done(kept);
  }

  /** Whether the actor may pause clocks of the own laboratory. */
  static boolean mayPause(Actor actor) {
    return actor.hasAny(Role.TECHNICIAN, Role.SPECIALIST, Role.MANAGER);
  }
}
