package mx.trazo.specimen;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.Order;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderStore;

/**
 * Puts a hospital's order with its samples on record, all of it or nothing. The same key from the
 * same hospital registers once: a repeat gets what was registered the first time.
 */
@Singleton
public class RegisterReferral {
  private final ReferralCheck check;
  private final OrderStore orders;
  private final WriteReferral writer;
  private final Facts facts;
  private final InstantSource clock;

  /** Everything a registration needs. */
  public RegisterReferral(
      ReferralCheck check,
      OrderStore orders,
      WriteReferral writer,
      Facts facts,
      InstantSource clock) {
    this.check = check;
    this.orders = orders;
    this.writer = writer;
    this.facts = facts;
    this.clock = clock;
  }

  /** Registers the referral for the actor's facility. */
  @Transactional
  public Outcome<RegisteredReferral> register(Actor actor, Referral referral) {
    Instant now = clock.instant();
    String hash = ReferralHash.of(referral);
    Optional<Order> first = orders.findByClientKey(actor.scope(), referral.order().clientKey());
    if (first.isPresent()) {
      return writer.repeat(actor, first.get(), hash, referral);
    }
    return switch (check.check(actor, referral, now)) {
      case ReferralCheck.Verdict.No(var refusal) -> new Outcome.Refused<>(refusal);
      case ReferralCheck.Verdict.Yes yes -> write(actor, referral, yes, hash, now);
    };
  }

  /** What would be refused, without writing anything; for a dry run. */
  public Optional<Refusal> wouldRefuse(Actor actor, Referral referral) {
    Instant now = clock.instant();
    Optional<Order> first = orders.findByClientKey(actor.scope(), referral.order().clientKey());
    if (first.isPresent()) {
      return first.get().contentHash().equals(ReferralHash.of(referral))
          ? Optional.empty()
          : Optional.of(Refusal.of(OrderRefusal.ORDER_KEY_REUSED, referral.order().clientKey()));
    }
    return switch (check.check(actor, referral, now)) {
      case ReferralCheck.Verdict.No(var refusal) -> Optional.of(refusal);
      case ReferralCheck.Verdict.Yes _ -> Optional.empty();
    };
  }

  private Outcome<RegisteredReferral> write(
      Actor actor, Referral referral, ReferralCheck.Verdict.Yes allowed, String hash, Instant now) {
    Outcome<RegisteredReferral> written = writer.write(actor, referral, allowed, hash, now);
    if (written instanceof Outcome.Done<RegisteredReferral>(var done)) {
      facts.tell(new ReferralRegistered(actor, done.order(), done.specimens(), now));
    }
    return written;
  }
}
