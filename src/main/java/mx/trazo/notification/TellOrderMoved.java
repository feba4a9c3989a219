package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.trazo.custody.Container;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyMoved;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.result.OrderStep;
import mx.trazo.result.ReportStore;

/**
 * Tells when the tests of an order are at another step because its containers moved. The order is
 * held meanwhile: two of its containers may move at once, and each alone would not see the step.
 */
@Singleton
class TellOrderMoved implements FactListener<CustodyMoved> {
  private final OrderSteps steps;
  private final OrderStore orders;
  private final ReportStore reports;

  TellOrderMoved(OrderSteps steps, OrderStore orders, ReportStore reports) {
    this.steps = steps;
    this.orders = orders;
    this.reports = reports;
  }

  @Override
  public Class<CustodyMoved> listensTo() {
    return CustodyMoved.class;
  }

  @Override
  public void hear(CustodyMoved fact) {
    Map<String, Container> concerned = new TreeMap<>();
    Map<SpecimenId, ContainerState> before = new HashMap<>();
    for (int i = 0; i < fact.before().size(); i++) {
      CustodyState was = fact.before().get(i);
      Container container = was.container();
      before.put(container.id(), was.state());
      if (OrderStep.of(was.state()) != OrderStep.of(fact.after().get(i).state())
          && !steps.ignored(container.origin(), container.laboratory())) {
        concerned.put(container.order().value(), container);
      }
    }
    if (!concerned.isEmpty()) {
      Instant at = fact.events().getLast().recordedAt();
      concerned.values().forEach(container -> tell(container, before, at));
    }
  }

  private void tell(Container moved, Map<SpecimenId, ContainerState> before, Instant at) {
    var laboratory = new FacilityScope(moved.laboratory());
    orders.lock(laboratory, moved.order());
    Order order = orders.find(laboratory, moved.order()).orElseThrow();
    List<CustodyState> now = steps.sent(order);
    OrderStep is = OrderStep.of(now.stream().map(CustodyState::state).toList());
    OrderStep was =
        OrderStep.of(
            now.stream()
                .map(state -> before.getOrDefault(state.container().id(), state.state()))
                .toList());
    if (was != is) {
      for (OrderedTest test : order.tests()) {
        if (!isReleased(order, test)) {
          steps.tell(order, test.id(), is, at);
        }
      }
    }
  }

  private boolean isReleased(Order order, OrderedTest test) {
    return reports
        .findByTest(new FacilityScope(order.facility()), test.id())
        .filter(report -> report.released() > 0)
        .isPresent();
  }
}
