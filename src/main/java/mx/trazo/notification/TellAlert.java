package mx.trazo.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;

/** Tells the systems of a facility that one of its rules found something. */
@Singleton
public class TellAlert {
  private final Outbox outbox;

  TellAlert(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Whether a system of the facility wants to be told. */
  public boolean wanted(FacilityId facility) {
    return !outbox.ignored(Topic.ALERT, facility);
  }

  /**
   * Keeps it in the caller's transaction.
   *
   * @param code what kind of thing, by the name of its enum
   * @param at the time that makes it what it is
   */
  public void tell(
      FacilityId facility, OrderId order, OrderedTestId test, String code, Instant at) {
    String id = OrderSteps.ofTest(order, test);
    outbox.tell(List.of(facility), Topic.ALERT, id, id, code, at);
  }
}
