package mx.trazo.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Unscoped;

/** What needs somebody, over all rooms, read only; first what is first in time. */
@Unscoped("one worker asks for the rules of every facility; each question names its facility")
public interface ConcernStore {
  /** A box with a carrier. */
  record UnderWay(
      String shipment, String boxCode, FacilityId sender, FacilityId receiver, Instant handedAt) {}

  /** A test of an order. */
  record TestOfOrder(OrderId order, OrderedTestId test) {}

  /** Everything but boxes. */
  List<Concern> list(ConcernQuestion question, Instant now, int limit);

  /** Boxes that left before a time and are still under way. */
  List<UnderWay> listUnderWay(ConcernQuestion question, Instant now, int limit);

  /** Of these alerts those whose cause is gone. */
  List<String> listSettled(ConcernKind kind, Collection<String> alerts);

  /** The tests that what is in a box was sent for. */
  List<TestOfOrder> listTestsInBox(String shipment, int limit);

  /** The tests of an order. */
  List<TestOfOrder> listTests(OrderId order, int limit);
}
