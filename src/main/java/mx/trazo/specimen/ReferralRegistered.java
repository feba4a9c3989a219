package mx.trazo.specimen;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Fact;
import mx.trazo.order.Order;

/** An order with its samples came on record. */
public record ReferralRegistered(Actor actor, Order order, List<Specimen> specimens, Instant at)
    implements Fact {}
