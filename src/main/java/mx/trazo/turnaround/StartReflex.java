package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import mx.trazo.kernel.FactListener;
import mx.trazo.order.Order;
import mx.trazo.order.ReflexAdded;

/** A test that a result asked for has a clock of its own, from the moment it was asked for. */
@Singleton
public class StartReflex implements FactListener<ReflexAdded> {
  private final StartClocks clocks;

  /** Starts through this. */
  public StartReflex(StartClocks clocks) {
    this.clocks = clocks;
  }

  @Override
  public Class<ReflexAdded> listensTo() {
    return ReflexAdded.class;
  }

  @Override
  public void hear(ReflexAdded fact) {
    Order order = fact.order();
    clocks.start(
        fact.test(),
        order.id(),
        order.facility(),
        order.request().laboratory(),
        order.agreement(),
        fact.at());
  }
}
