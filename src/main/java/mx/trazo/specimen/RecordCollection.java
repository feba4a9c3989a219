package mx.trazo.specimen;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;

/** Records that a sample registered before was taken; once, and from then on its hours count. */
@Singleton
public class RecordCollection {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final Lifetime lifetime;
  private final Facts facts;
  private final InstantSource clock;

  /** Everything a collection needs. */
  public RecordCollection(
      SpecimenStore specimens,
      OrderStore orders,
      Lifetime lifetime,
      Facts facts,
      InstantSource clock) {
    this.specimens = specimens;
    this.orders = orders;
    this.lifetime = lifetime;
    this.facts = facts;
    this.clock = clock;
  }

  /** Records when the sample was taken. */
  @Transactional
  public Outcome<Specimen> record(Actor actor, SpecimenId id, Instant collectedAt) {
    Instant now = clock.instant();
    Optional<Specimen> found =
        specimens.find(actor.scope(), id).filter(s -> s.origin().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(SpecimenRefusal.SPECIMEN_UNKNOWN);
    }
    if (collectedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
      return Outcome.refused(SpecimenRefusal.COLLECTED_IN_THE_FUTURE);
    }
    Specimen specimen = found.get();
    Order order = orders.find(actor.scope(), specimen.order()).orElseThrow();
    Lifetime.Hours hours =
        lifetime.of(
            order.request().testCodes(),
            specimen.formCode(),
            specimen.collection().anticoagulant(),
            collectedAt);
    if (!specimens.setCollected(
        actor.scope(), id, collectedAt, hours.bestUntil(), hours.viableUntil())) {
      return Outcome.refused(SpecimenRefusal.ALREADY_COLLECTED, specimen.label().text());
    }
    facts.tell(new SpecimenCollected(actor, specimen, collectedAt, now));
    return Outcome.done(specimens.find(actor.scope(), id).orElseThrow());
  }
}
