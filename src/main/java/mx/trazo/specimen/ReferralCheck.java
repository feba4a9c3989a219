package mx.trazo.specimen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.AgreementId;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Refusal;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Coverage;
import mx.trazo.network.Facility;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestSpecimenRule;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderRules;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientCheck;
import mx.trazo.patient.PatientRules;

/** Everything that can be said against a referral before any of it is written. */
@Singleton
public class ReferralCheck {
  private final Catalogue catalogue;
  private final OrderStore orders;
  private final PreprintedLabels labels;

  /** Reads the catalogue, orders for what is replaced, and what labels the hospital may use. */
  public ReferralCheck(Catalogue catalogue, OrderStore orders, PreprintedLabels labels) {
    this.catalogue = catalogue;
    this.orders = orders;
    this.labels = labels;
  }

  /** Whether the referral may be registered. */
  public sealed interface Verdict {
    /** It may, under this agreement. */
    record Yes(AgreementId agreement, AgreementStanding standing) implements Verdict {}

    /** It may not. */
    record No(Refusal refusal) implements Verdict {}
  }

  /** Looks at the order, its samples, the patient and the agreement, in this order. */
  Verdict check(Actor actor, Referral referral, Instant now) {
    return check(
        actor, referral, now, now, () -> labels.check(actor.scope(), referral.specimens()));
  }

  /**
   * The same of a referral that was registered on another node: the agreement of that day counts,
   * and every container has a number that nobody has here.
   */
  Verdict checkAdopted(Actor actor, Referral referral, Instant orderedAt, Instant now) {
    if (orderedAt.isAfter(now)) {
      return new Verdict.No(Refusal.of(SpecimenRefusal.COLLECTED_IN_THE_FUTURE));
    }
    return check(actor, referral, orderedAt, now, () -> labels.checkStrange(referral.specimens()));
  }

  private Verdict check(
      Actor actor,
      Referral referral,
      Instant orderedAt,
      Instant now,
      Supplier<Optional<Refusal>> numbers) {
    OrderRequest request = referral.order();
    Optional<Refusal> against =
        OrderRules.check(request)
            .or(() -> checkTests(request))
            .or(() -> SpecimenRules.check(referral.specimens(), formsOf(referral.specimens()), now))
            .or(() -> checkFormsFitTests(request, referral.specimens()))
            .or(numbers)
            .or(() -> checkReplaced(actor, request))
            .or(() -> checkPatient(actor, referral, now));
    return against
        .<Verdict>map(Verdict.No::new)
        .orElseGet(() -> checkAgreement(actor, request, orderedAt));
  }

  private Optional<Refusal> checkTests(OrderRequest request) {
    for (String code : request.testCodes()) {
      if (catalogue.findTest(code).filter(test -> test.active()).isEmpty()) {
        return Optional.of(Refusal.of(SpecimenRefusal.TEST_NOT_OFFERED, code));
      }
    }
    return Optional.empty();
  }

  private Map<String, SpecimenForm> formsOf(List<SpecimenRequest> requests) {
    var forms = new HashMap<String, SpecimenForm>();
    for (SpecimenRequest request : requests) {
      catalogue.findForm(request.formCode()).ifPresent(form -> forms.put(request.formCode(), form));
      forms.putAll(formsOf(request.children()));
    }
    return forms;
  }

  private Optional<Refusal> checkFormsFitTests(
      OrderRequest request, List<SpecimenRequest> specimens) {
    Set<String> sent = new HashSet<>();
    collectSent(specimens, sent);
    for (String code : request.testCodes()) {
      boolean fits =
          catalogue.listRules(code).stream()
              .map(TestSpecimenRule::formCode)
              .anyMatch(sent::contains);
      if (!fits) {
        return Optional.of(Refusal.of(SpecimenRefusal.FORM_NOT_FOR_TEST, code));
      }
    }
    return Optional.empty();
  }

  private static void collectSent(List<SpecimenRequest> requests, Set<String> into) {
    for (SpecimenRequest request : requests) {
      if (request.sent()) {
        into.add(request.formCode());
      }
      collectSent(request.children(), into);
    }
  }

  private Optional<Refusal> checkReplaced(Actor actor, OrderRequest request) {
    OrderId replaced = request.replaces();
    if (replaced == null || orders.find(actor.scope(), replaced).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(Refusal.of(OrderRefusal.REPLACED_ORDER_UNKNOWN));
  }

  private Optional<Refusal> checkPatient(Actor actor, Referral referral, Instant now) {
    if (referral.onFile() != null) {
      return Optional.empty();
    }
    LocalDate today = dayOf(catalogue.getFacility(actor.facility()), now);
    return switch (PatientRules.check(referral.patient(), today)) {
      case PatientCheck.Passed _ -> Optional.empty();
      case PatientCheck.Failed(var errors) -> Optional.of(errors.getFirst().refusal());
    };
  }

  private Verdict checkAgreement(Actor actor, OrderRequest request, Instant now) {
    Facility requesting = catalogue.getFacility(actor.facility());
    Optional<Facility> laboratory =
        catalogue.findFacility(request.laboratory()).filter(Facility::isLaboratory);
    if (laboratory.isEmpty()) {
      return new Verdict.No(Refusal.of(SpecimenRefusal.LABORATORY_UNKNOWN));
    }
    Coverage coverage =
        catalogue.coverageOf(
            requesting, laboratory.get(), request.testCodes(), dayOf(laboratory.get(), now));
    return switch (coverage) {
      case Coverage.Covered(var agreement) ->
          new Verdict.Yes(agreement.id(), AgreementStanding.IN_FORCE);
      case Coverage.CoveredOutsideValidity(var agreement, _) ->
          new Verdict.Yes(agreement.id(), AgreementStanding.OUTSIDE_ACCEPTED);
      case Coverage.NotCovered(var refusal) -> new Verdict.No(refusal);
    };
  }

  private static LocalDate dayOf(Facility facility, Instant now) {
    return now.atZone(facility.zone()).toLocalDate();
  }
}
