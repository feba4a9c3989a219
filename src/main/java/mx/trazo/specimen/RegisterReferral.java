package mx.trazo.specimen;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Refusal;
import mx.trazo.order.Order;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.PatientRefusal;
import mx.trazo.patient.PatientStore;
import mx.trazo.patient.RegisterPatient;
import mx.trazo.patient.RegisteredPatient;

/**
 * Puts a hospital's order with its samples on record, all of it or nothing. The same key from the
 * same hospital registers once: a repeat gets what was registered the first time.
 */
@Singleton
public class RegisterReferral {
  private final ReferralCheck check;
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final RegisterPatient patients;
  private final PatientStore records;
  private final TreePlanter planter;
  private final Facts facts;
  private final Ids ids;
  private final InstantSource clock;

  /** Everything a registration needs. */
  public RegisterReferral(
      ReferralCheck check,
      OrderStore orders,
      SpecimenStore specimens,
      RegisterPatient patients,
      PatientStore records,
      TreePlanter planter,
      Facts facts,
      Ids ids,
      InstantSource clock) {
    this.check = check;
    this.orders = orders;
    this.specimens = specimens;
    this.patients = patients;
    this.records = records;
    this.planter = planter;
    this.facts = facts;
    this.ids = ids;
    this.clock = clock;
  }

  /** Registers the referral for the actor's facility. */
  @Transactional
  public Outcome<RegisteredReferral> register(Actor actor, Referral referral) {
    Instant now = clock.instant();
    String hash = ReferralHash.of(referral);
    Optional<Order> first = orders.findByClientKey(actor.scope(), referral.order().clientKey());
    if (first.isPresent()) {
      return repeat(actor, first.get(), hash, referral);
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

  private Outcome<RegisteredReferral> repeat(
      Actor actor, Order first, String hash, Referral referral) {
    if (!first.contentHash().equals(hash)) {
      return Outcome.refused(OrderRefusal.ORDER_KEY_REUSED, referral.order().clientKey());
    }
    List<Specimen> tree = specimens.listOf(actor.scope(), first.id());
    return Outcome.done(new RegisteredReferral(first, tree, noticesOf(tree), true));
  }

  private Outcome<RegisteredReferral> write(
      Actor actor, Referral referral, ReferralCheck.Verdict.Yes allowed, String hash, Instant now) {
    return switch (patientOf(actor, referral)) {
      case Outcome.Refused<PatientId>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<PatientId>(var patient) -> {
        OrderRequest request = referral.order();
        var tests = new ArrayList<OrderedTest>();
        for (String code : request.testCodes()) {
          tests.add(new OrderedTest(new OrderedTestId(ids.next()), code, null));
        }
        var order =
            new Order(
                new OrderId(ids.next()),
                actor.facility(),
                patient,
                allowed.agreement(),
                allowed.standing(),
                request,
                hash,
                tests,
                actor.account(),
                now);
        orders.insert(actor.scope(), order);
        List<Specimen> tree = planter.plant(actor, order, referral.specimens(), now);
        specimens.insertAll(actor.scope(), tree);
        facts.tell(new ReferralRegistered(actor, order, tree, now));
        yield Outcome.done(new RegisteredReferral(order, tree, noticesOf(tree), false));
      }
    };
  }

  /** The record that is meant, or the one that registering the patient gives. */
  private Outcome<PatientId> patientOf(Actor actor, Referral referral) {
    PatientId onFile = referral.onFile();
    if (onFile != null) {
      return records.find(actor.scope(), onFile).isPresent()
          ? Outcome.done(onFile)
          : Outcome.refused(PatientRefusal.PATIENT_UNKNOWN);
    }
    return switch (patients.register(actor, referral.patient())) {
      case Outcome.Done<RegisteredPatient>(var done) -> Outcome.done(done.patient().id());
      case Outcome.Refused<RegisteredPatient>(var refusal) -> new Outcome.Refused<>(refusal);
    };
  }

  private static List<PreanalyticNotice> noticesOf(List<Specimen> tree) {
    Set<PreanalyticNotice> notices = EnumSet.noneOf(PreanalyticNotice.class);
    for (Specimen specimen : tree) {
      notices.addAll(Preanalytics.of(specimen));
    }
    return List.copyOf(notices);
  }
}
