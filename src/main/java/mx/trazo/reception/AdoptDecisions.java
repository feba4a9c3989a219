package mx.trazo.reception;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.trazo.custody.PastEvent;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.Order;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a laboratory's door decided on another node about the containers of an adopted order,
 * with the case's number there. Works in the caller's transaction.
 */
@Singleton
public class AdoptDecisions {
  private static final Pattern NUMBER = Pattern.compile("\\d\\d-\\d{5,7}");

  private final ReceptionStore receptions;
  private final Facts facts;
  private final Ids ids;

  /** Writes decisions and tells of acceptances. */
  public AdoptDecisions(ReceptionStore receptions, Facts facts, Ids ids) {
    this.receptions = receptions;
    this.facts = facts;
    this.ids = ids;
  }

  /** An event that says what was decided about a container. */
  public record Decided(SpecimenId container, PastEvent event) {}

  /**
   * Keeps the decisions, the earliest first.
   *
   * @param accession the laboratory's number of the case, or null when it has none
   * @return the order, or why not
   */
  public Outcome<Order> adopt(
      Actor actor, Order order, @Nullable String accession, List<Decided> decided) {
    var laboratory = new FacilityScope(order.request().laboratory());
    List<Decided> inTime =
        decided.stream()
            .filter(one -> decisionOf(one.event()).isPresent())
            .sorted(Comparator.comparing(one -> one.event().recordedAt()))
            .toList();
    if (accession != null
        && (!NUMBER.matcher(accession).matches()
            || !receptions.adoptAccession(
                laboratory, order.id(), accession, first(inTime, order.registeredAt())))) {
      return Outcome.refused(ReceptionRefusal.ACCESSION_NOT_AVAILABLE, accession);
    }
    for (Decided one : inTime) {
      Optional<ReceptionDecision> decision = decisionOf(one.event());
      if (decision.isEmpty()) {
        continue;
      }
      String reason = one.event().reason();
      if (decision.get().needsReason()
          && (reason == null || receptions.findReason(reason).isEmpty())) {
        return Outcome.refused(ReceptionRefusal.REASON_UNKNOWN, reason == null ? "—" : reason);
      }
      keep(actor, laboratory, order, one, decision.get());
    }
    return Outcome.done(order);
  }

  private static Instant first(List<Decided> inTime, Instant otherwise) {
    return inTime.isEmpty() ? otherwise : inTime.getFirst().event().recordedAt();
  }

  private void keep(
      Actor actor, FacilityScope laboratory, Order order, Decided one, ReceptionDecision decision) {
    Instant at = one.event().recordedAt();
    receptions.insertDecision(
        laboratory,
        new DecisionRecord(
            ids.next(),
            one.container(),
            order.id(),
            decision,
            one.event().reason(),
            one.event().note(),
            actor.account(),
            one.event().actorName(),
            at));
    switch (decision) {
      case ACCEPT, ACCEPT_WITH_NOTE ->
          facts.tell(
              new ContainerAccepted(
                  one.container(),
                  order.id(),
                  order.tests(),
                  order.facility(),
                  laboratory.facility(),
                  order.agreement(),
                  at));
      case REJECT ->
          receptions.insertRecollection(laboratory, ids.next(), one.container(), order.id(), at);
      case HOLD -> {
        // nothing follows until it is decided
      }
    }
  }

  /** What an event decides, if anything. */
  static Optional<ReceptionDecision> decisionOf(PastEvent event) {
    return switch (event.type()) {
      case ACCEPTED ->
          Optional.of(
              event.note() == null ? ReceptionDecision.ACCEPT : ReceptionDecision.ACCEPT_WITH_NOTE);
      case HELD -> Optional.of(ReceptionDecision.HOLD);
      case REJECTED -> Optional.of(ReceptionDecision.REJECT);
      default -> Optional.empty();
    };
  }
}
