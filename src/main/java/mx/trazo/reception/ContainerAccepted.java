package mx.trazo.reception;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.OrderedTest;

/**
 * The laboratory accepted a container; the first acceptance of an order starts its clocks.
 *
 * @param tests the tests of the order
 * @param acceptedAt when it was decided
 */
public record ContainerAccepted(
    SpecimenId container,
    OrderId order,
    List<OrderedTest> tests,
    FacilityId facility,
    FacilityId laboratory,
    AgreementId agreement,
    Instant acceptedAt)
    implements Fact {
  /** Copies the list of tests. */
  public ContainerAccepted {
    tests = List.copyOf(tests);
  }
}
