package mx.trazo.loan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;

/** A hospital asks for its block before it is due, for another opinion for instance. */
@Singleton
public class RequestReturn {
  static final int LONGEST = 300;

  private final LoanStore loans;
  private final CustodyStore custody;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything a request needs. */
  public RequestReturn(LoanStore loans, CustodyStore custody, Ids ids, InstantSource clock) {
    this.loans = loans;
    this.custody = custody;
    this.ids = ids;
    this.clock = clock;
  }

  /** Asks, with a reason of at most 300 characters. */
  @Transactional
  public Outcome<ReturnRequest> request(Actor actor, SpecimenId container, String reason) {
    if (reason.isBlank() || reason.strip().length() > LONGEST) {
      return Outcome.refused(LoanRefusal.REQUEST_WORDS_WRONG);
    }
    Optional<Loan> loan =
        loans.lock(actor.scope(), container).filter(l -> l.hospital().equals(actor.facility()));
    if (loan.isEmpty()) {
      return Outcome.refused(LoanRefusal.REQUEST_UNKNOWN);
    }
    ContainerState state =
        custody.find(actor.scope(), container).map(CustodyState::state).orElseThrow();
    if (loan.get().endedAt() != null || leaves(state)) {
      return Outcome.refused(LoanRefusal.REQUEST_TOO_LATE);
    }
    if (loans.findRequest(actor.scope(), container).filter(r -> r.answered() == null).isPresent()) {
      return Outcome.refused(LoanRefusal.REQUEST_WAITS);
    }
    var request =
        new ReturnRequest(
            ids.next(),
            container,
            reason.strip(),
            actor.account(),
            actor.displayName(),
            clock.instant(),
            null);
    loans.insertRequest(actor.scope(), request);
    return Outcome.done(request);
  }

  private static boolean leaves(ContainerState state) {
    return state == ContainerState.RETURNING
        || state == ContainerState.RETURN_MISSING
        || state == ContainerState.RETURNED;
  }
}
