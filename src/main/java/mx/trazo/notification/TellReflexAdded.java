package mx.trazo.notification;

import jakarta.inject.Singleton;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.FactListener;
import mx.trazo.order.ReflexAdded;
import mx.trazo.result.OrderStep;

/** Tells that a result asked for another test, which begins where its samples stand. */
@Singleton
class TellReflexAdded implements FactListener<ReflexAdded> {
  private final OrderSteps steps;

  TellReflexAdded(OrderSteps steps) {
    this.steps = steps;
  }

  @Override
  public Class<ReflexAdded> listensTo() {
    return ReflexAdded.class;
  }

  @Override
  public void hear(ReflexAdded fact) {
    if (!steps.ignored(fact.order().facility(), fact.order().request().laboratory())) {
      OrderStep step =
          OrderStep.of(steps.sent(fact.order()).stream().map(CustodyState::state).toList());
      steps.tell(fact.order(), fact.test().id(), step, fact.at());
    }
  }
}
