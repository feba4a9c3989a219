package mx.trazo.order;

import jakarta.inject.Singleton;
import java.time.Instant;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/** Adds the test that a result asks for: HER2 2+ is not a final answer, it opens an ISH. */
@Singleton
public class ReflexTests {
  private final OrderStore orders;
  private final Facts facts;
  private final Ids ids;

  /** Works inside the caller's transaction. */
  public ReflexTests(OrderStore orders, Facts facts, Ids ids) {
    this.orders = orders;
    this.facts = facts;
    this.ids = ids;
  }

  /** Adds the test to the order and answers it. */
  public OrderedTest add(
      FacilityScope scope, OrderId order, String testCode, OrderedTestId because, Instant now) {
    var test = new OrderedTest(new OrderedTestId(ids.next()), testCode, because);
    orders.insertTest(scope, order, test, now);
    facts.tell(new ReflexAdded(orders.find(scope, order).orElseThrow(), test, now));
    return test;
  }
}
