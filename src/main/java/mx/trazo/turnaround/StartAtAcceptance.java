package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.order.OrderedTest;
import mx.trazo.reception.ContainerAccepted;

/** The first container of an order that the laboratory accepts starts the clocks of its tests. */
@Singleton
public class StartAtAcceptance implements FactListener<ContainerAccepted> {
  private final StartClocks clocks;

  /** Starts through this. */
  public StartAtAcceptance(StartClocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public Class<ContainerAccepted> listensTo() {
    return ContainerAccepted.class;
  }

  @Override
  public void hear(ContainerAccepted fact) {
    for (OrderedTest test : fact.tests()) {
      if (test.reflexOf() == null) {
        clocks.start(
            test,
            fact.order(),
            fact.facility(),
            fact.laboratory(),
            fact.agreement(),
            fact.acceptedAt());
      }
    }
  }
}
