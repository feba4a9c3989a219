package mx.trazo.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.LoanTerms;
import org.jspecify.annotations.Nullable;

/**
 * A block of a hospital at a laboratory.
 *
 * @param since when the laboratory accepted it
 * @param releasedAt when the last report of its order was released, or null while one is awaited
 * @param dueOn the last day on which it should be on its way home, in the laboratory's zone
 * @param endedAt when the hospital had it again, or null
 */
public record Loan(
    SpecimenId container,
    OrderId order,
    FacilityId hospital,
    FacilityId laboratory,
    Instant since,
    @Nullable Instant releasedAt,
    LocalDate dueOn,
    @Nullable Instant endedAt) {

  /** The day that comes first: so long after the report, or so long after the acceptance. */
  public static LocalDate due(LoanTerms terms, LocalDate accepted, @Nullable LocalDate released) {
    LocalDate latest = accepted.plusDays(terms.longestStay());
    if (released == null) {
      return latest;
    }
    LocalDate afterReport = released.plusDays(terms.daysAfterRelease());
    return afterReport.isBefore(latest) ? afterReport : latest;
  }

  /** Days until it is due; below zero it is overdue by so many. */
  public static long daysLeft(LocalDate dueOn, LocalDate today) {
    return ChronoUnit.DAYS.between(today, dueOn);
  }
}
