package mx.trazo.fhir.sent;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mx.trazo.custody.AdoptHistory;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.loan.EndAdopted;
import mx.trazo.order.Order;
import mx.trazo.order.OrderRefusal;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderStore;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.ReflexTests;
import mx.trazo.reception.AdoptDecisions;
import mx.trazo.result.AdoptReport;
import mx.trazo.result.Observation;
import mx.trazo.result.PastReport;
import mx.trazo.result.Report;
import mx.trazo.specimen.AdoptReferral;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRefusal;
import org.jspecify.annotations.Nullable;

/** Enters one order of another node, room by room. Works in the transaction of the import. */
@Singleton
public class EnterCase {
  private final AdoptReferral referrals;
  private final AdoptHistory histories;
  private final AdoptDecisions decisions;
  private final AdoptReport reports;
  private final ReflexTests reflexes;
  private final EndAdopted loans;
  private final OrderStore orders;

  /** The rooms' own ways in. */
  public EnterCase(
      AdoptReferral referrals,
      AdoptHistory histories,
      AdoptDecisions decisions,
      AdoptReport reports,
      ReflexTests reflexes,
      EndAdopted loans,
      OrderStore orders) {
    this.referrals = referrals;
    this.histories = histories;
    this.decisions = decisions;
    this.reports = reports;
    this.reflexes = reflexes;
    this.loans = loans;
    this.orders = orders;
  }

  /** What something is called on both nodes. */
  record Name(String there, String here, @Nullable Instant recordedAt, @Nullable String hash) {}

  /** What everything of an order is called on both nodes. */
  record Names(OrderId order, List<Name> all) {}

  /**
   * Enters an order.
   *
   * @param patientHere the record of its patient here, type and id, when an earlier import made it
   * @throws NotEntered when any part is refused
   */
  Names enter(Actor actor, SentCase sent, @Nullable String patientHere, String cause, Instant now) {
    RegisteredReferral registered =
        demand(
            referrals.adopt(actor, referral(actor, sent, patientHere), sent.orderedAt(), now),
            sent.at());
    if (registered.repeated()) {
      throw refused(OrderRefusal.ORDER_KEY_REUSED, sent.at(), sent.referral().order().clientKey());
    }
    var entering = new Entering(actor, sent, registered, cause, now);
    if (patientHere == null) {
      entering.name(sent.patient(), "Patient/" + registered.order().patient().value(), null, null);
    }
    entering.containers();
    entering.decided();
    entering.tests();
    entering.results();
    return new Names(registered.order().id(), entering.names);
  }

  private Referral referral(Actor actor, SentCase sent, @Nullable String patientHere) {
    Referral told = sent.referral();
    OrderRequest asked = told.order();
    OrderId replaced = null;
    if (sent.replaces() != null) {
      replaced =
          orders
              .findByClientKey(actor.scope(), sent.replaces())
              .map(Order::id)
              .orElseThrow(() -> refused(OrderRefusal.REPLACED_ORDER_UNKNOWN, sent.at()));
    }
    var request =
        new OrderRequest(
            asked.clientKey(),
            asked.source(),
            asked.placerNumber(),
            asked.laboratory(),
            asked.testCodes(),
            asked.reason(),
            asked.priority(),
            asked.physician(),
            asked.clinical(),
            replaced);
    PatientId onFile =
        patientHere == null ? null : new PatientId(patientHere.substring("Patient/".length()));
    return new Referral(told.patient(), request, told.specimens(), onFile);
  }

  private static <T> T demand(Outcome<T> outcome, String at) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new NotEntered(refusal, at);
    };
  }

  private static NotEntered refused(RefusalCode code, String at, String... facts) {
    return new NotEntered(Refusal.of(code, facts), at);
  }

  /** One order on its way in. */
  private final class Entering {
    private final Actor actor;
    private final SentCase sent;
    private final String cause;
    private final Instant now;
    private final Map<String, Specimen> nodes = new LinkedHashMap<>();
    private final Map<String, OrderedTest> tests = new HashMap<>();
    private final List<AdoptDecisions.Decided> decided = new ArrayList<>();
    private final Map<SpecimenId, Instant> home = new LinkedHashMap<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Specimen> planted;
    private Order order;

    Entering(Actor actor, SentCase sent, RegisteredReferral registered, String cause, Instant now) {
      this.actor = actor;
      this.sent = sent;
      this.cause = cause;
      this.now = now;
      this.order = registered.order();
      this.planted = registered.specimens();
    }

    private void name(
        String there, String here, @Nullable Instant recordedAt, @Nullable String hash) {
      names.add(new Name(there, here, recordedAt, hash));
    }

    /** The containers as they were planted, then the slides cut out of them, and their custody. */
    void containers() {
      for (SentCase.Container one : sent.containers()) {
        Specimen node = one.cut() ? cut(one) : sentNode(one);
        nodes.put(one.id(), node);
        name("Specimen/" + one.id(), "Specimen/" + node.id().value(), null, null);
        CustodyState state =
            demand(
                histories.adopt(
                    actor,
                    node,
                    one.events().stream().map(SentCase.Event::event).toList(),
                    cause,
                    now),
                one.at());
        int sequence = 0;
        for (SentCase.Event event : one.events()) {
          sequence++;
          decided.add(new AdoptDecisions.Decided(node.id(), event.event()));
          name(
              "Provenance/" + one.id() + "." + sequence,
              "Provenance/" + node.id().value() + "." + sequence,
              event.event().recordedAt(),
              event.hash());
        }
        if (state.state() == ContainerState.RETURNED && state.lastOccurredAt() != null) {
          home.put(node.id(), state.lastOccurredAt());
        }
      }
    }

    private Specimen sentNode(SentCase.Container one) {
      Specimen node =
          planted.stream()
              .filter(own -> own.label().equals(one.label()))
              .findFirst()
              .orElseThrow(
                  () -> refused(SpecimenRefusal.LABEL_NOT_AVAILABLE, one.at(), one.label().text()));
      if (!node.designation().equals(one.designation())) {
        throw refused(SpecimenRefusal.PARENT_IMPOSSIBLE, one.at(), one.designation());
      }
      return node;
    }

    private Specimen cut(SentCase.Container one) {
      Specimen block = nodes.get(one.parent());
      if (block == null || one.events().isEmpty()) {
        throw refused(SpecimenRefusal.PARENT_IMPOSSIBLE, one.at(), one.designation());
      }
      var slide =
          new AdoptReferral.CutSlide(
              one.label(), one.designation(), one.events().getFirst().event().occurredAt());
      return demand(referrals.slides(actor, block, List.of(slide), now), one.at()).getFirst();
    }

    /** What the laboratory's door decided; the first acceptance opens the work. */
    void decided() {
      demand(decisions.adopt(actor, order, sent.accession(), decided), sent.at());
      home.forEach((container, at) -> loans.end(actor.scope(), container, at));
    }

    /** The tests as they are here, and those that results asked for. */
    void tests() {
      for (SentCase.Test one : sent.tests()) {
        OrderedTest test;
        if (one.reflexOf() == null) {
          test =
              order.tests().stream()
                  .filter(own -> own.testCode().equals(one.code()))
                  .findFirst()
                  .orElseThrow();
        } else {
          OrderedTest because = tests.get(one.reflexOf());
          if (because == null) {
            throw refused(OrderRefusal.REPLACED_ORDER_UNKNOWN, one.at());
          }
          test =
              reflexes.add(
                  actor.scope(), order.id(), one.code(), because.id(), askedAt(one.reflexOf()));
        }
        tests.put(one.id(), test);
        String here = order.id().value() + "." + test.id().value();
        name("ServiceRequest/" + one.id(), "ServiceRequest/" + here, null, null);
        name("Task/" + one.id(), "Task/" + here, null, null);
      }
      order = orders.find(actor.scope(), order.id()).orElseThrow();
    }

    /** A result asks for another test when it is released. */
    private Instant askedAt(String because) {
      return sent.reports().stream()
          .filter(report -> report.test().equals(because))
          .map(report -> report.past().versions().getFirst().released().at())
          .min(Comparator.naturalOrder())
          .orElse(sent.orderedAt());
    }

    void results() {
      for (SentCase.Report one : sent.reports()) {
        OrderedTest test = tests.get(one.test());
        if (test == null) {
          throw refused(OrderRefusal.REPLACED_ORDER_UNKNOWN, one.at());
        }
        Report report = demand(reports.adopt(actor, order, test, here(one.past()), now), one.at());
        String id = report.id().value();
        for (int version = 1; version <= one.past().versions().size(); version++) {
          String end = version == 1 ? "" : "/" + version;
          name("DiagnosticReport/" + one.id() + end, "DiagnosticReport/" + id + end, null, null);
        }
        for (String there : sent.said().keySet()) {
          String prefix = "Observation/" + one.id() + ".";
          if (there.startsWith(prefix)) {
            name(there, "Observation/" + id + "." + there.substring(prefix.length()), null, null);
          }
        }
      }
    }

    /** The same report on the containers of this node. */
    private PastReport here(PastReport there) {
      return new PastReport(
          there.verificationCode(),
          there.versions().stream()
              .map(version ->
                  new PastReport.Version(
                      version.rows().stream().map(this::here).toList(),
                      version.conclusion(),
                      version.notes(),
                      version.amendment(),
                      version.entered(),
                      version.verified(),
                      version.released(),
                      version.sha256(),
                      version.pdf()))
              .toList());
    }

    private Observation here(Observation there) {
      Specimen subject = nodes.get(there.subject().value());
      return new Observation(
          subject == null ? there.subject() : subject.id(),
          there.code(),
          there.name(),
          there.qualifier(),
          there.number(),
          there.below(),
          there.coded(),
          there.text(),
          there.unit(),
          there.interpretation(),
          there.method());
    }
  }
}
