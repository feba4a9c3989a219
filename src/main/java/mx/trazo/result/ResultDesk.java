package mx.trazo.result;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStore;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Proof;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/** What every step at the desk asks first: who is acting, on what work, on which containers. */
@Singleton
public class ResultDesk {
  private final WorkStore work;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore receptions;
  private final AccountStore accounts;

  /** Everything the first questions need. */
  public ResultDesk(
      WorkStore work,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore receptions,
      AccountStore accounts) {
    this.work = work;
    this.specimens = specimens;
    this.custody = custody;
    this.receptions = receptions;
    this.accounts = accounts;
  }

  /** The work and the shape of its values, when the actor is a specialist of its laboratory. */
  Outcome<Work> open(Actor actor, OrderedTestId test) {
    if (!actor.hasAny(Role.SPECIALIST)) {
      return Outcome.refused(ResultRefusal.RESULT_FORBIDDEN);
    }
    Optional<WorkItem> item =
        work.find(actor.scope(), test).filter(found -> found.laboratory().equals(actor.facility()));
    if (item.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_ORDER_UNKNOWN);
    }
    String code = item.get().testCode();
    return ReportKind.of(code)
        .map(kind -> Outcome.done(new Work(item.get(), kind)))
        .orElseGet(() -> Outcome.refused(ResultRefusal.RESULT_TEST_UNSUPPORTED, code));
  }

  /** The same for what is signed: a badge and its PIN are too little for that. */
  Outcome<Work> openToSign(Actor actor, OrderedTestId test) {
    return actor.proof() == Proof.PASSWORD
        ? open(actor, test)
        : Outcome.refused(ResultRefusal.RESULT_NEEDS_PASSWORD);
  }

  /** One ordered test at this laboratory. */
  record Work(WorkItem item, ReportKind kind) {}

  /** Whether values may rest on these containers. */
  Optional<Refusal> checkSubjects(
      FacilityScope laboratory, OrderId order, Collection<SpecimenId> subjects) {
    List<Specimen> tree = specimens.listOf(laboratory, order);
    List<SpecimenId> all = tree.stream().map(Specimen::id).toList();
    Set<SpecimenId> rejected =
        receptions.listDecisions(laboratory, order).stream()
            .filter(decision -> decision.decision() == ReceptionDecision.REJECT)
            .map(DecisionRecord::container)
            .collect(Collectors.toSet());
    return SubjectRules.check(subjects, tree, custody.list(laboratory, all), rejected);
  }

  /** The actor's signature at this moment, with the licence if there is one. */
  Signature sign(Actor actor, Instant now) {
    @Nullable String cedula = accounts.find(actor.account()).map(Account::cedula).orElse(null);
    return new Signature(actor.account(), actor.displayName(), cedula, now);
  }
}
