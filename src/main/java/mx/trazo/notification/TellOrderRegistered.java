package mx.trazo.notification;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.OrderStep;
import mx.trazo.specimen.ReferralRegistered;

/**
 * Tells that the tests of an order came on record. When samples were taken before, the order never
 * stands at this step, and the one it has is told with their custody.
 */
@Singleton
class TellOrderRegistered implements FactListener<ReferralRegistered> {
  private final OrderSteps steps;

  TellOrderRegistered(OrderSteps steps) {
    this.steps = steps;
  }

  @Override
  public Class<ReferralRegistered> listensTo() {
    return ReferralRegistered.class;
  }

  @Override
  public void hear(ReferralRegistered fact) {
    boolean taken =
        fact.specimens().stream().anyMatch(node -> node.collection().collectedAt() != null);
    if (!taken) {
      fact.order()
          .tests()
          .forEach(test -> steps.tell(fact.order(), test.id(), OrderStep.REGISTERED, fact.at()));
    }
  }
}
