package mx.trazo.loan;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.order.ReflexAdded;

/** A result asked for another test: its blocks are needed longer. */
@Singleton
class CountAtReflex implements FactListener<ReflexAdded> {
  private final CountLoans count;

  CountAtReflex(CountLoans count) {
    this.count = count;
  }

  @Override
  public Class<ReflexAdded> listensTo() {
    return ReflexAdded.class;
  }

  @Override
  public void hear(ReflexAdded fact) {
    count.afterReflex(fact.order().request().laboratory(), fact.order().id());
  }
}
