package mx.trazo.specimen;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.specimen.label.LabelNumber;
import org.jspecify.annotations.Nullable;

/**
 * Records that a sample registered before was taken; once, and from then on its hours count. The
 * same hour again, because the first answer was lost, is no contradiction.
 */
@Singleton
public class RecordCollection {
  private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final Lifetime lifetime;
  private final SettleAnticoagulant settle;
  private final Facts facts;
  private final InstantSource clock;

  /** Everything a collection needs. */
  public RecordCollection(
      SpecimenStore specimens,
      OrderStore orders,
      Lifetime lifetime,
      SettleAnticoagulant settle,
      Facts facts,
      InstantSource clock) {
    this.specimens = specimens;
    this.orders = orders;
    this.lifetime = lifetime;
    this.settle = settle;
    this.facts = facts;
    this.clock = clock;
  }

  /** Records when the sample was taken. */
  @Transactional
  public Outcome<Specimen> record(Actor actor, SpecimenId id, Instant collectedAt) {
    return record(actor, specimens.find(actor.scope(), id), collectedAt, null);
  }

  /** The same, with what the tube was drawn into when nobody had said it; null says nothing. */
  @Transactional
  public Outcome<Specimen> record(
      Actor actor, SpecimenId id, Instant collectedAt, @Nullable Anticoagulant said) {
    return record(actor, specimens.find(actor.scope(), id), collectedAt, said);
  }

  /** Records when the sample with this number was taken: a device without a network knows no id. */
  @Transactional
  public Outcome<Specimen> record(Actor actor, LabelNumber label, Instant collectedAt) {
    return record(actor, specimens.findByLabel(actor.scope(), label), collectedAt, null);
  }

  /**
   * Records that samples were taken together. One that somebody recorded meanwhile keeps its hour
   * and does not hinder the others.
   *
   * @param said the anticoagulant of the tubes among them of which nobody said it, or null
   */
  @Transactional
  public Outcome<List<Specimen>> record(
      Actor actor, Collection<SpecimenId> ids, Instant collectedAt, @Nullable Anticoagulant said) {
    var taken = new ArrayList<Specimen>();
    for (SpecimenId id : ids) {
      switch (record(actor, specimens.find(actor.scope(), id), collectedAt, said)) {
        case Outcome.Done<Specimen>(var specimen) -> taken.add(specimen);
        case Outcome.Refused<Specimen>(var refusal) -> {
          if (refusal.code() != SpecimenRefusal.ALREADY_COLLECTED) {
            return new Outcome.Refused<>(refusal);
          }
        }
      }
    }
    return Outcome.done(List.copyOf(taken));
  }

  private Outcome<Specimen> record(
      Actor actor, Optional<Specimen> named, Instant collectedAt, @Nullable Anticoagulant said) {
    Instant now = clock.instant();
    Optional<Specimen> found = named.filter(s -> s.origin().equals(actor.facility()));
    if (found.isEmpty()) {
      return Outcome.refused(SpecimenRefusal.SPECIMEN_UNKNOWN);
    }
    if (collectedAt.equals(found.get().collection().collectedAt())) {
      return Outcome.done(found.get());
    }
    if (collectedAt.isAfter(now.plus(CLOCKS_DIFFER))) {
      return Outcome.refused(SpecimenRefusal.COLLECTED_IN_THE_FUTURE);
    }
    if (found.get().collection().collectedAt() != null) {
      return Outcome.refused(SpecimenRefusal.ALREADY_COLLECTED, found.get().label().text());
    }
    Specimen specimen =
        said != null && found.get().lacksAnticoagulant()
            ? settle.of(actor, found.get(), said, now)
            : found.get();
    Order order = orders.find(actor.scope(), specimen.order()).orElseThrow();
    Lifetime.Hours hours =
        lifetime.of(
            order.request().testCodes(),
            specimen.formCode(),
            specimen.collection().anticoagulant(),
            collectedAt);
    if (!specimens.setCollected(
        actor.scope(), specimen.id(), collectedAt, hours.bestUntil(), hours.viableUntil())) {
      return Outcome.refused(SpecimenRefusal.ALREADY_COLLECTED, specimen.label().text());
    }
    facts.tell(new SpecimenCollected(actor, specimen, collectedAt, now));
    return Outcome.done(specimens.find(actor.scope(), specimen.id()).orElseThrow());
  }
}
