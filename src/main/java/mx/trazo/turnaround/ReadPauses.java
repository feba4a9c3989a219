package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStore;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;

/** A clock with everything that was noted about its pauses. */
@Singleton
public class ReadPauses {
  private final TurnaroundStore store;
  private final AccountStore accounts;
  private final InstantSource clock;

  /** Reads clocks, and the names of those who noted. */
  public ReadPauses(TurnaroundStore store, AccountStore accounts, InstantSource clock) {
    this.store = store;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * What a page shows.
   *
   * @param reading what the clock says at that moment; empty when nobody promised anything
   * @param pauses first begun first
   * @param names of those who noted them
   */
  public record View(
      Instant readAt,
      TurnaroundClock clock,
      Optional<ClockReading> reading,
      List<KeptPause> pauses,
      Map<AccountId, String> names) {
    /** Copies the lists. */
    public View {
      pauses = List.copyOf(pauses);
      names = Map.copyOf(names);
    }

    /** The reasons that may pause this clock now, with whoever has to act then. */
    public Map<PauseReason, Owner> mayPause() {
      Promise promise = clock.promise();
      return promise == null || clock.stoppedAt() != null ? Map.of() : promise.pauses();
    }
  }

  /** The clock of a test of the actor's laboratory or hospital. */
  @Transactional
  public Optional<View> find(Actor actor, OrderedTestId test) {
    Instant now = clock.instant();
    return store
        .find(actor.scope(), test)
        .map(found -> {
          List<KeptPause> pauses = store.listPauses(actor.scope(), test);
          Map<AccountId, String> names =
              pauses.stream()
                  .flatMap(each -> Stream.of(each.pause().author(), each.endedBy()))
                  .filter(Objects::nonNull)
                  .distinct()
                  .flatMap(id -> accounts.find(id).stream())
                  .collect(Collectors.toMap(Account::id, Account::displayName));
          return new View(now, found, found.read(now), pauses, names);
        });
  }
}
