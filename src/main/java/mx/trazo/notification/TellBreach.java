package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.FactListener;
import mx.trazo.turnaround.PromiseBroken;

/** Tells that the promised time passed without a result. */
@Singleton
class TellBreach implements FactListener<PromiseBroken> {
  private final Outbox outbox;

  TellBreach(Outbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Class<PromiseBroken> listensTo() {
    return PromiseBroken.class;
  }

  @Override
  public void hear(PromiseBroken fact) {
    String test = OrderSteps.ofTest(fact.order(), fact.test());
    outbox.tell(
        List.of(fact.facility(), fact.laboratory()), Topic.BREACH, test, test, "", fact.due());
  }
}
