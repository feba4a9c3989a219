package mx.trazo.order;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;

/**
 * A hospital's request as it was asked; never edited.
 *
 * @param facility the hospital that asked
 * @param contentHash SHA-256 of the whole referral, so that a key used twice for different ones is
 *     noticed
 * @param patient the record named at registration; merges are followed when reading
 */
public record Order(
    OrderId id,
    FacilityId facility,
    PatientId patient,
    AgreementId agreement,
    AgreementStanding standing,
    OrderRequest request,
    String contentHash,
    List<OrderedTest> tests,
    AccountId registeredBy,
    Instant registeredAt) {
  /** Copies the list of tests. */
  public Order {
    tests = List.copyOf(tests);
  }
}
