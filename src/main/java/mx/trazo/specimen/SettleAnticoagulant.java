package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;

/**
 * Writes another anticoagulant of a tube down beside what was said before, and counts its hours
 * anew. Part of a use case, which has decided that it may be so.
 */
@Singleton
public class SettleAnticoagulant {
  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final Lifetime lifetime;
  private final Ids ids;

  /** Everything a tube needs. */
  public SettleAnticoagulant(
      SpecimenStore specimens, OrderStore orders, Lifetime lifetime, Ids ids) {
    this.specimens = specimens;
    this.orders = orders;
    this.lifetime = lifetime;
    this.ids = ids;
  }

  /** The tube with the anticoagulant given. */
  public Specimen of(Actor actor, Specimen tube, Anticoagulant said, Instant now) {
    Anticoagulant was = tube.collection().anticoagulant();
    if (said == was) {
      return tube;
    }
    Order order = orders.find(actor.scope(), tube.order()).orElseThrow();
    Lifetime.Hours hours =
        lifetime.of(
            order.request().testCodes(), tube.formCode(), said, tube.collection().collectedAt());
    specimens.setAnticoagulant(
        actor.scope(),
        new AnticoagulantCorrection(
            ids.next(), tube.id(), was, said, actor.account(), actor.displayName(), now),
        hours.bestUntil(),
        hours.viableUntil());
    return specimens.find(actor.scope(), tube.id()).orElseThrow();
  }

  /** What was said of a tube before, the oldest first. */
  public List<AnticoagulantCorrection> before(Actor actor, Specimen tube) {
    return specimens.listCorrections(actor.scope(), tube.id());
  }
}
