package mx.trazo.turnaround;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.AgreementId;
import org.jspecify.annotations.Nullable;

/** Which promise holds. */
public final class Policies {
  private static final Comparator<TurnaroundPolicy> MOST_SPECIFIC_LAST =
      Comparator.comparing((TurnaroundPolicy policy) -> policy.agreement() != null)
          .thenComparing(policy -> policy.specimenForm() != null)
          .thenComparing(TurnaroundPolicy::validFrom)
          .thenComparingInt(TurnaroundPolicy::version);

  private Policies() {}

  /**
   * The policy in force for a test: the agreement's own before the general one, then that for the
   * form of the specimen before that for every form, and among those the one that began last.
   *
   * @param specimenForm code of the form that was accepted, or null when it is not known
   */
  public static Optional<TurnaroundPolicy> inForce(
      List<TurnaroundPolicy> known,
      @Nullable AgreementId agreement,
      String testCode,
      @Nullable String specimenForm,
      Instant at) {
    return known.stream()
        .filter(policy -> policy.testCode().equals(testCode))
        .filter(policy -> policy.agreement() == null || policy.agreement().equals(agreement))
        .filter(
            policy -> policy.specimenForm() == null || policy.specimenForm().equals(specimenForm))
        .filter(policy -> policy.inForce(at))
        .max(MOST_SPECIFIC_LAST);
  }
}
