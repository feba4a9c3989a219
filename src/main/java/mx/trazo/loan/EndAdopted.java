package mx.trazo.loan;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.SpecimenId;

/**
 * A block came with its history, at the end of which it is home. Works in the caller's transaction.
 */
@Singleton
public class EndAdopted {
  private final LoanStore loans;

  /** Ends loans. */
  public EndAdopted(LoanStore loans) {
    this.loans = loans;
  }

  /** Ends the loan of a block, if it is on loan. */
  public void end(FacilityScope hospital, SpecimenId container, Instant homeAt) {
    if (loans.find(hospital, container).isPresent()) {
      loans.end(hospital, container, homeAt);
    }
  }
}
