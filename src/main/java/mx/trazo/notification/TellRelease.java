package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.util.List;
import mx.trazo.kernel.FactListener;
import mx.trazo.result.OrderStep;
import mx.trazo.result.ReportReleased;

/** Tells that a report was released or amended, and that its test is done. */
@Singleton
class TellRelease implements FactListener<ReportReleased> {
  private final Outbox outbox;
  private final OrderSteps steps;

  TellRelease(Outbox outbox, OrderSteps steps) {
    this.outbox = outbox;
    this.steps = steps;
  }

  @Override
  public Class<ReportReleased> listensTo() {
    return ReportReleased.class;
  }

  @Override
  public void hear(ReportReleased fact) {
    outbox.tell(
        List.of(fact.facility(), fact.laboratory()),
        Topic.RESULT,
        fact.report().value(),
        OrderSteps.ofTest(fact.order(), fact.test()),
        fact.status().name(),
        fact.at());
    if (fact.firstFinal()) {
      steps.tell(
          fact.facility(),
          fact.laboratory(),
          fact.order(),
          fact.test(),
          OrderStep.RELEASED,
          fact.at());
    }
  }
}
