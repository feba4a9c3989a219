package mx.trazo.processing;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.network.Catalogue;
import mx.trazo.order.ReflexAdded;

/** Opens the work on a test that a result asked for. */
@Singleton
public class OpenReflexWork implements FactListener<ReflexAdded> {
  private final WorkStore work;
  private final Catalogue catalogue;

  /** Writes work. */
  public OpenReflexWork(WorkStore work, Catalogue catalogue) {
    this.work = work;
    this.catalogue = catalogue;
  }

  @Override
  public Class<ReflexAdded> listensTo() {
    return ReflexAdded.class;
  }

  @Override
  public void hear(ReflexAdded fact) {
    FacilityId laboratory = fact.order().request().laboratory();
    work.open(
        new FacilityScope(laboratory),
        new WorkItem(
            fact.test().id(),
            fact.order().id(),
            laboratory,
            fact.test().testCode(),
            catalogue.getTest(fact.test().testCode()).family(),
            WorkState.OPEN,
            fact.at(),
            fact.at()));
  }
}
