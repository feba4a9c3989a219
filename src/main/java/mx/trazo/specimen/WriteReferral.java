package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.patient.PatientRefusal;
import mx.trazo.patient.PatientStore;
import mx.trazo.patient.RegisterPatient;
import mx.trazo.patient.RegisteredPatient;

/** Writes a referral that was checked, in the caller's transaction. */
@Singleton
public class WriteReferral {
  private final OrderStore orders;
  private final SpecimenStore specimens;
  private final RegisterPatient patients;
  private final PatientStore records;
  private final TreePlanter planter;
  private final Ids ids;

  /** Everything writing needs. */
  public WriteReferral(
      OrderStore orders,
      SpecimenStore specimens,
      RegisterPatient patients,
      PatientStore records,
      TreePlanter planter,
      Ids ids) {
    this.orders = orders;
    this.specimens = specimens;
    this.patients = patients;
    this.records = records;
    this.planter = planter;
    this.ids = ids;
  }

  /** What was registered the first time, when the same was said. */
  Outcome<RegisteredReferral> repeat(Actor actor, Order first, String hash, Referral referral) {
    if (!first.contentHash().equals(hash)) {
      return Outcome.refused(OrderRefusal.ORDER_KEY_REUSED, referral.order().clientKey());
    }
    List<Specimen> tree = specimens.listOf(actor.scope(), first.id());
    return Outcome.done(new RegisteredReferral(first, tree, noticesOf(tree), true, true));
  }

  /**
   * Writes the patient where it is new, the order and its containers.
   *
   * @param orderedAt when the hospital asked
   */
  Outcome<RegisteredReferral> write(
      Actor actor,
      Referral referral,
      ReferralCheck.Verdict.Yes allowed,
      String hash,
      Instant orderedAt) {
    return switch (patientOf(actor, referral)) {
      case Outcome.Refused<Referred>(var refusal) -> new Outcome.Refused<>(refusal);
      case Outcome.Done<Referred>(var patient) -> {
        OrderRequest request = referral.order();
        var tests = new ArrayList<OrderedTest>();
        for (String code : request.testCodes()) {
          tests.add(new OrderedTest(new OrderedTestId(ids.next()), code, null));
        }
        var order =
            new Order(
                new OrderId(ids.next()),
                actor.facility(),
                patient.id(),
                allowed.agreement(),
                allowed.standing(),
                request,
                hash,
                tests,
                actor.account(),
                orderedAt);
        orders.insert(actor.scope(), order);
        List<Specimen> tree = planter.plant(actor, order, referral.specimens(), orderedAt);
        specimens.insertAll(actor.scope(), tree);
        yield Outcome.done(
            new RegisteredReferral(order, tree, noticesOf(tree), false, patient.known()));
      }
    };
  }

  private record Referred(PatientId id, boolean known) {}

  /** The record that is meant, or the one that registering the patient gives. */
  private Outcome<Referred> patientOf(Actor actor, Referral referral) {
    PatientId onFile = referral.onFile();
    if (onFile != null) {
      return records.find(actor.scope(), onFile).isPresent()
          ? Outcome.done(new Referred(onFile, true))
          : Outcome.refused(PatientRefusal.PATIENT_UNKNOWN);
    }
    OrderId replaced = referral.order().replaces();
    PatientId before =
        replaced == null
            ? null
            : orders.find(actor.scope(), replaced).map(Order::patient).orElse(null);
    return switch (patients.register(actor, referral.patient(), before)) {
      case Outcome.Done<RegisteredPatient>(var done) ->
          Outcome.done(new Referred(done.patient().id(), done.reused()));
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
