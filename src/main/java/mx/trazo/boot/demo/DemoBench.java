package mx.trazo.boot.demo;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.ChoosePin;
import mx.trazo.access.IssueBadge;
import mx.trazo.access.OpenAccount;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ScanId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ChangePhone;
import mx.trazo.network.Facility;
import mx.trazo.network.RegisterFacility;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.result.CriticalStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumbers;

/** The people and places of the demo, and their scanners. */
final class DemoBench {
  private final ApplicationContext beans;
  private final DemoClock clock;
  private final Ids ids;
  private final Map<DemoPlace, Facility> places = new EnumMap<>(DemoPlace.class);
  private final Map<DemoAccount, Actor> people = new EnumMap<>(DemoAccount.class);

  DemoBench(ApplicationContext beans) {
    this.beans = beans;
    this.clock = beans.getBean(DemoClock.class);
    this.ids = beans.getBean(Ids.class);
  }

  /** A use case. */
  <T> T use(Class<T> type) {
    return beans.getBean(type);
  }

  /** Registers the places and opens the accounts. */
  void settle() {
    Catalogue catalogue = use(Catalogue.class);
    Facility cibior = catalogue.findFacilityByCode("CIBIOR").orElseThrow();
    var first =
        new Actor(new AccountId(ids.next()), "Trazo", cibior.id(), Set.of(Role.ADMINISTRATOR));
    for (DemoPlace place : DemoPlace.values()) {
      places.put(place, place.facility(catalogue, use(RegisterFacility.class), first));
    }
    done(use(ChangePhone.class).change(first, "222 555 0100 (ficticio)"));
    for (DemoAccount account : DemoAccount.values()) {
      people.put(account, open(first, account));
    }
  }

  private Actor open(Actor first, DemoAccount account) {
    Facility facility = place(account.place());
    var draft =
        new AccountDraft(
            account.username(),
            account.displayName(),
            account.isSystem() ? null : DemoAccount.PASSWORD,
            facility.id(),
            account.cedula(),
            Set.of(account.role()));
    AccountId id = done(use(OpenAccount.class).open(first, draft));
    Actor actor = new Actor(id, account.displayName(), facility.id(), Set.of(account.role()));
    if (account.hasBadge()) {
      String code = use(LabelNumbers.class).takeUser(actor.scope(), clock.instant()).text();
      done(use(IssueBadge.class).issue(first, id, code));
      done(use(ChoosePin.class).choose(actor, "", DemoAccount.PASSWORD, DemoAccount.PIN));
    }
    return actor;
  }

  /** A place. */
  Facility place(DemoPlace place) {
    Facility facility = places.get(place);
    if (facility == null) {
      throw new IllegalStateException("not settled yet");
    }
    return facility;
  }

  /** A person. */
  Actor person(DemoAccount account) {
    Actor actor = people.get(account);
    if (actor == null) {
      throw new IllegalStateException("not settled yet");
    }
    return actor;
  }

  /** The id of the scan that comes next. */
  ScanId nextScan() {
    return new ScanId(ids.next());
  }

  /** Reads a label; the reading must be taken. */
  void scan(Actor by, String label, ScanRule rule, ScanId id) {
    var scan = new Scan(id, by, label, clock.instant(), "Puesto de demostración");
    ScanAnswer answer = done(use(ScanDesk.class).scan(scan, rule));
    if (answer.verdict() != ScanVerdict.RECORDED && answer.verdict() != ScanVerdict.CONTEXT) {
      throw new IllegalStateException(
          "demo: " + rule.mode() + " was answered with " + answer.refusal() + answer.facts());
    }
  }

  /** Reads a label under a fresh id. */
  void scan(Actor by, String label, ScanRule rule) {
    scan(by, label, rule, nextScan());
  }

  /** The last notice about a case's critical result. */
  CriticalNoticeId noticeOf(Actor reader, DemoCase one) {
    return use(CriticalStore.class)
        .listOf(reader.scope(), one.registered().order().id())
        .getLast()
        .notice()
        .id();
  }

  /** The containers of a case that travel. */
  static List<Specimen> sent(DemoCase one) {
    var sent = new ArrayList<Specimen>();
    for (Specimen specimen : one.registered().specimens()) {
      if (specimen.sent()) {
        sent.add(specimen);
      }
    }
    return sent;
  }

  /** What was done; in the demo nothing is refused. */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new IllegalStateException("demo: " + refusal);
    };
  }
}
