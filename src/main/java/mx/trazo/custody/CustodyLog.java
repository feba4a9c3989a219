package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.ScanId;
import mx.trazo.kernel.SpecimenId;

/** Appends events inside the caller's transaction; the one way into the custody record. */
@Singleton
public class CustodyLog {
  private final CustodyStore store;
  private final Facts facts;

  /** Works on the store given and tells what it appended. */
  public CustodyLog(CustodyStore store, Facts facts) {
    this.store = store;
    this.facts = facts;
  }

  /**
   * Puts new containers under custody, with what already happened to each.
   *
   * @throws IllegalStateException when an event cannot be the next one of its container
   */
  public void open(
      Actor actor, ScanId cause, Map<Container, List<NewEvent>> containers, Instant now) {
    var before = new ArrayList<CustodyState>();
    var after = new ArrayList<CustodyState>();
    var events = new ArrayList<CustodyEvent>();
    var states = new ArrayList<CustodyState>();
    containers.forEach((container, happened) -> {
      CustodyState fresh = CustodyState.fresh(container, actor.facility());
      CustodyState state = chain(actor, cause, fresh, happened, now, events);
      states.add(state);
      if (!happened.isEmpty()) {
        before.add(fresh);
        after.add(state);
      }
    });
    store.open(actor.scope(), states, events);
    if (!events.isEmpty()) {
      facts.tell(new CustodyMoved(before, after, events));
    }
  }

  /** Locks the containers that the facility has to do with, in a fixed order. */
  public List<CustodyState> lockAll(FacilityScope scope, Collection<SpecimenId> containers) {
    return store.lockAll(scope, containers);
  }

  /**
   * Locks the containers and answers those that stand in one of these states: one may have turned
   * up at the laboratory's door while its box was still at the hospital.
   */
  public List<CustodyState> lockAllIn(
      FacilityScope scope, Collection<SpecimenId> containers, ContainerState... states) {
    List<ContainerState> wanted = List.of(states);
    return lockAll(scope, containers).stream().filter(c -> wanted.contains(c.state())).toList();
  }

  /**
   * Appends the events to each of the containers and answers their new states.
   *
   * @throws IllegalStateException when an event cannot follow; callers check first
   */
  public List<CustodyState> append(
      Actor actor,
      ScanId cause,
      Collection<CustodyState> locked,
      List<NewEvent> happened,
      Instant now) {
    var events = new ArrayList<CustodyEvent>();
    var after = new ArrayList<CustodyState>();
    for (CustodyState before : locked) {
      after.add(chain(actor, cause, before, happened, now, events));
    }
    store.append(actor.scope(), events, after);
    facts.tell(new CustodyMoved(List.copyOf(locked), after, events));
    return after;
  }

  /** The state that the events lead to; each is added to the list, linked to the one before. */
  private static CustodyState chain(
      Actor actor,
      ScanId cause,
      CustodyState before,
      List<NewEvent> happened,
      Instant now,
      List<CustodyEvent> into) {
    CustodyState state = before;
    for (NewEvent event : happened) {
      CustodyState current = state;
      CustodyRules.check(current, event)
          .ifPresent(refusal -> {
            throw new IllegalStateException(
                refusal.code().name() + " " + String.join(" ", refusal.facts()));
          });
      CustodyEvent next = EventChain.next(current, event, actor, cause, now);
      into.add(next);
      state = CustodyFold.add(current, next);
    }
    return state;
  }
}
