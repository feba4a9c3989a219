package mx.trazo.reception;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyRefusal;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.EventDetail;
import mx.trazo.custody.NewEvent;
import mx.trazo.custody.ScanDecision;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.SpecimenForm;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/**
 * Deciding about a container at the door, by scan: accept, accept with a note, hold or reject. The
 * first acceptance of an order gives the case the laboratory's number and starts its clocks.
 */
@Singleton
public class DecideReception {
  private static final int FEWEST_LETTERS = 2;
  private static final int LONGEST_NOTE = 500;

  private final ReceptionStore receptions;
  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final Catalogue catalogue;
  private final Facts facts;
  private final Ids ids;

  /** Everything a decision needs. */
  public DecideReception(
      ReceptionStore receptions,
      SpecimenStore specimens,
      OrderStore orders,
      Catalogue catalogue,
      Facts facts,
      Ids ids) {
    this.receptions = receptions;
    this.specimens = specimens;
    this.orders = orders;
    this.catalogue = catalogue;
    this.facts = facts;
    this.ids = ids;
  }

  /**
   * The rule for one scan with this decision.
   *
   * @param reason code of the reason, or null when the decision needs none
   * @param note what the report or the hospital will read, or null
   */
  public ScanRule as(
      Actor actor, ReceptionDecision decision, @Nullable String reason, @Nullable String note) {
    return new Decide(actor, decision, blankToNull(reason), blankToNull(note));
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private final class Decide implements ScanRule {
    private final Actor actor;
    private final ReceptionDecision decision;
    private final @Nullable String reason;
    private final @Nullable String note;

    Decide(
        Actor actor, ReceptionDecision decision, @Nullable String reason, @Nullable String note) {
      this.actor = actor;
      this.decision = decision;
      this.reason = reason;
      this.note = note;
    }

    @Override
    public String mode() {
      return decision.name();
    }

    @Override
    public String context() {
      return reason == null ? "" : reason;
    }

    @Override
    public ScanDecision decide(CustodyState container, Instant occurredAt, Instant now) {
      String number = container.container().label().text();
      if (!container.container().laboratory().equals(actor.facility())) {
        return ScanDecision.refuse(ReceptionRefusal.CONTAINER_FOR_ANOTHER_LABORATORY, number);
      }
      if (decision.needsReason() && !reasonFits()) {
        return ScanDecision.refuse(
            ReceptionRefusal.REASON_UNKNOWN, reason == null ? "—" : bounded(reason));
      }
      if (wordsAreLacking()) {
        return ScanDecision.refuse(ReceptionRefusal.REASON_NEEDS_WORDS);
      }
      if (!noteFits()) {
        return ScanDecision.refuse(ReceptionRefusal.NOTE_NEEDED);
      }
      if (decision == ReceptionDecision.HOLD && container.state() == ContainerState.ON_HOLD) {
        Optional<ScanDecision> said = saidBefore(container, number);
        if (said.isPresent()) {
          return said.get();
        }
      }
      Optional<Specimen> specimen = specimens.find(actor.scope(), container.container().id());
      if (specimen.isPresent()) {
        Optional<ScanDecision> against = againstLiving(specimen.get(), number, occurredAt);
        if (against.isPresent()) {
          return against.get();
        }
      }
      return ScanDecision.append(
          new NewEvent(decision.event(), occurredAt, EventDetail.because(reason, note)));
    }

    /** What is on hold is held again only for another reason or with other words. */
    private Optional<ScanDecision> saidBefore(CustodyState container, String number) {
      return receptions.listDecisions(actor.scope(), container.container().order()).stream()
          .filter(before -> before.container().equals(container.container().id()))
          .reduce((first, last) -> last)
          .filter(last -> last.decision() == ReceptionDecision.HOLD)
          .filter(
              last -> Objects.equals(last.reason(), reason) && Objects.equals(last.note(), note))
          .map(last ->
              new ScanDecision.Already(
                  Refusal.of(
                      CustodyRefusal.ALREADY_DONE,
                      number,
                      last.decidedAt().toString(),
                      last.deciderName())));
    }

    /** A note that goes into the report says something in words; a digit left behind does not. */
    private boolean noteFits() {
      if (decision != ReceptionDecision.ACCEPT_WITH_NOTE) {
        return note == null || note.length() <= LONGEST_NOTE;
      }
      return note != null && note.length() <= LONGEST_NOTE && inWords(note);
    }

    private boolean wordsAreLacking() {
      return decision.needsReason()
          && (note == null || !inWords(note))
          && reason != null
          && receptions.findReason(reason).filter(ReceptionReason::needsWords).isPresent();
    }

    private static boolean inWords(String text) {
      return text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private boolean reasonFits() {
      return reason != null
          && receptions
              .findReason(reason)
              .filter(r -> decision == ReceptionDecision.HOLD || r.rejects())
              .isPresent();
    }

    private Optional<ScanDecision> againstLiving(
        Specimen specimen, String number, Instant occurredAt) {
      boolean living =
          catalogue.findForm(specimen.formCode()).filter(SpecimenForm::living).isPresent();
      if (!living) {
        return Optional.empty();
      }
      if (decision == ReceptionDecision.REJECT && !actor.hasAny(Role.SPECIALIST, Role.QUALITY)) {
        return Optional.of(
            ScanDecision.refuse(ReceptionRefusal.IRREPLACEABLE_NEEDS_SPECIALIST, number));
      }
      Instant until = specimen.viableUntil();
      if (decision == ReceptionDecision.ACCEPT && until != null && occurredAt.isAfter(until)) {
        return Optional.of(
            ScanDecision.refuse(ReceptionRefusal.EXPIRED_NEEDS_NOTE, number, until.toString()));
      }
      return Optional.empty();
    }

    @Override
    public void write(CustodyState after, Instant now) {
      Order order = orders.find(actor.scope(), after.container().order()).orElseThrow();
      receptions.insertDecision(
          actor.scope(),
          new DecisionRecord(
              ids.next(),
              after.container().id(),
              order.id(),
              decision,
              reason,
              note,
              actor.account(),
              actor.displayName(),
              now));
      switch (decision) {
        case ACCEPT, ACCEPT_WITH_NOTE -> accepted(after, order, now);
        case REJECT -> rejected(after, order, now);
        case HOLD -> {
          // nothing follows until it is decided
        }
      }
    }

    private void accepted(CustodyState after, Order order, Instant now) {
      ZoneId zone = catalogue.getFacility(actor.facility()).zone();
      int year = now.atZone(zone).getYear() % 100;
      receptions.accession(actor.scope(), order.id(), year, now);
      facts.tell(
          new ContainerAccepted(
              after.container().id(),
              order.id(),
              order.tests(),
              order.facility(),
              actor.facility(),
              order.agreement(),
              now));
    }

    private void rejected(CustodyState after, Order order, Instant now) {
      receptions.insertRecollection(
          actor.scope(), ids.next(), after.container().id(), order.id(), now);
      facts.tell(
          new ContainerRejected(
              after.container().id(),
              order.id(),
              order.facility(),
              actor.facility(),
              reason == null ? "" : reason,
              now));
    }

    private static String bounded(String text) {
      return text.length() <= 40 ? text : text.substring(0, 40);
    }
  }

  /** The reasons a person may choose from. */
  public List<ReceptionReason> reasons() {
    return receptions.listReasons();
  }
}
