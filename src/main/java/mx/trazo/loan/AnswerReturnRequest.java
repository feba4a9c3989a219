package mx.trazo.loan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import org.jspecify.annotations.Nullable;

/** The laboratory answers a hospital that wants its block sooner. */
@Singleton
public class AnswerReturnRequest {
  private final LoanStore loans;
  private final InstantSource clock;

  /** Everything an answer needs. */
  public AnswerReturnRequest(LoanStore loans, InstantSource clock) {
    this.loans = loans;
    this.clock = clock;
  }

  /**
   * Answers the request that waits.
   *
   * @param words why; a no needs them
   */
  @Transactional
  public Outcome<RequestAnswer> answer(
      Actor actor, SpecimenId container, RequestAnswer answer, @Nullable String words) {
    String said = words == null || words.isBlank() ? null : words.strip();
    if (said == null ? answer == RequestAnswer.DECLINED : said.length() > RequestReturn.LONGEST) {
      return Outcome.refused(LoanRefusal.REQUEST_WORDS_WRONG);
    }
    Optional<ReturnRequest> waiting =
        loans
            .lock(actor.scope(), container)
            .filter(loan -> loan.laboratory().equals(actor.facility()))
            .flatMap(loan -> loans.findRequest(actor.scope(), container))
            .filter(request -> request.answered() == null);
    if (waiting.isEmpty()) {
      return Outcome.refused(LoanRefusal.REQUEST_UNKNOWN);
    }
    var answered =
        new ReturnRequest.Answered(
            answer, said, actor.account(), actor.displayName(), clock.instant());
    return loans.answer(actor.scope(), waiting.get().id(), answered)
        ? Outcome.done(answer)
        : Outcome.refused(LoanRefusal.REQUEST_UNKNOWN);
  }
}
