package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.ScanId;
import mx.trazo.specimen.Specimen;

/**
 * Puts a container under custody with what happened to it on another node: by the same rules, at
 * the times and under the names of that node, recorded now and chained by the hashes of this one.
 * Works in the caller's transaction. Nobody is told: it is history, not news.
 */
@Singleton
public class AdoptHistory {
  private final CustodyStore store;

  /** Appends to the store. */
  public AdoptHistory(CustodyStore store) {
    this.store = store;
  }

  /**
   * Opens the custody of a container and appends its events in their order.
   *
   * @param actor whose account answers for the events here
   * @param cause names the adoption; each event has its own number after it
   */
  public Outcome<CustodyState> adopt(
      Actor actor, Specimen specimen, List<PastEvent> past, String cause, Instant now) {
    CustodyState state = CustodyState.fresh(Containers.of(specimen), specimen.facility());
    Deque<CustodyState> before = new ArrayDeque<>();
    List<CustodyEvent> events = new ArrayList<>();
    for (PastEvent one : past) {
      NewEvent event = new NewEvent(one.type(), one.occurredAt(), detail(specimen, one, before));
      Optional<Refusal> against = against(state, one, event, before, now);
      if (against.isPresent()) {
        return new Outcome.Refused<>(against.get());
      }
      var there =
          new Actor(actor.account(), one.actorName(), one.facility(), actor.roles(), actor.proof());
      CustodyEvent next =
          EventChain.next(state, event, there, new ScanId(cause + "-" + (events.size() + 1)), now);
      events.add(next);
      if (one.type() == CustodyEventType.UNDONE) {
        before.pop();
      } else {
        before.push(state);
      }
      state = CustodyFold.add(state, next);
    }
    store.open(actor.scope(), List.of(state), events);
    return Outcome.done(state);
  }

  private static EventDetail detail(Specimen specimen, PastEvent one, Deque<CustodyState> before) {
    String context = null;
    if (one.type() == CustodyEventType.DERIVED && specimen.parent() != null) {
      context = specimen.parent().value();
    }
    CustodyState undone = before.peek();
    if (one.type() == CustodyEventType.UNDONE && undone != null) {
      context = new UndoneTo(undone.state(), undone.holder()).text();
    }
    return new EventDetail(context, null, one.carrier(), one.reason(), one.note());
  }

  private static Optional<Refusal> against(
      CustodyState state, PastEvent one, NewEvent event, Deque<CustodyState> before, Instant now) {
    String number = state.container().label().text();
    if (!state.container().concerns(one.facility())) {
      return Optional.of(Refusal.of(CustodyRefusal.CONTAINER_OF_ANOTHER_FACILITY, number));
    }
    if (one.occurredAt().isAfter(now) || one.recordedAt().isAfter(now)) {
      return Optional.of(Refusal.of(CustodyRefusal.HISTORY_IN_THE_FUTURE, number));
    }
    if (one.type() == CustodyEventType.UNDONE && before.isEmpty()) {
      return Optional.of(
          Refusal.of(
              CustodyRefusal.STEP_OUT_OF_TURN, number, state.state().name(), one.type().name()));
    }
    return CustodyRules.check(state, event);
  }
}
