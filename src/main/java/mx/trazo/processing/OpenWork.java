package mx.trazo.processing;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.network.Catalogue;
import mx.trazo.order.OrderedTest;
import mx.trazo.reception.ContainerAccepted;

/** Opens the work on an order's tests when the first of its containers is accepted. */
@Singleton
public class OpenWork implements FactListener<ContainerAccepted> {
  private final WorkStore work;
  private final Catalogue catalogue;

  /** Writes work. */
  public OpenWork(WorkStore work, Catalogue catalogue) {
    this.work = work;
    this.catalogue = catalogue;
  }

  @Override
  public Class<ContainerAccepted> listensTo() {
    return ContainerAccepted.class;
  }

  @Override
  public void hear(ContainerAccepted fact) {
    for (OrderedTest test : fact.tests()) {
      work.open(
          new FacilityScope(fact.laboratory()),
          new WorkItem(
              test.id(),
              fact.order(),
              fact.laboratory(),
              test.testCode(),
              catalogue.getTest(test.testCode()).family(),
              WorkState.OPEN,
              fact.acceptedAt(),
              fact.acceptedAt()));
    }
  }
}
