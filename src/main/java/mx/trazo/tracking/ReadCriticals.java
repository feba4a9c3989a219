package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ReportId;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientResolver;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.CriticalFile;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.result.CriticalRule;
import mx.trazo.result.CriticalStore;

/** Reads critical notices with the case they are about, for the laboratory and for the hospital. */
@Singleton
public class ReadCriticals {
  private static final Duration LOOK_BACK = Duration.ofDays(30);
  private static final int MOST = 100;

  private final CriticalStore criticals;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final ReceptionStore receptions;
  private final ResultListStore lists;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything a notice is shown with. */
  public ReadCriticals(
      CriticalStore criticals,
      OrderStore orders,
      PatientResolver patients,
      ReceptionStore receptions,
      ResultListStore lists,
      AuditTrail audit,
      InstantSource clock) {
    this.criticals = criticals;
    this.orders = orders;
    this.patients = patients;
    this.receptions = receptions;
    this.lists = lists;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The laboratory's notices at one moment.
   *
   * @param open those nobody has called about with a read-back first, then first due first
   * @param closed acknowledged within thirty days, last first
   * @param rules what is critical today
   */
  public record Desk(
      Instant readAt,
      List<CriticalCase> open,
      List<CriticalCase> closed,
      List<CriticalRule> rules) {
    /** Copies the lists. */
    public Desk {
      open = List.copyOf(open);
      closed = List.copyOf(closed);
      rules = List.copyOf(rules);
    }

    /** How many are open and past their time. */
    public long overdue() {
      return open.stream().filter(one -> one.file().overdue(readAt)).count();
    }
  }

  /** What the actor's laboratory has raised. */
  @Transactional
  public Desk ofLaboratory(Actor actor) {
    Instant now = clock.instant();
    List<CriticalFile> open =
        criticals.listOpenOfLaboratory(actor.scope(), MOST).stream()
            .sorted(
                Comparator.comparing(CriticalFile::told)
                    .thenComparing(file -> file.notice().dueAt()))
            .toList();
    List<CriticalFile> closed =
        criticals.listAcknowledged(actor.scope(), now.minus(LOOK_BACK), MOST);
    return new Desk(now, cases(actor, open), cases(actor, closed), criticals.listRules("", now));
  }

  /** How many notices the actor's laboratory has open, and past their time. */
  @Transactional
  public Tally tally(Actor actor) {
    Instant now = clock.instant();
    List<CriticalFile> open = criticals.listOpenOfLaboratory(actor.scope(), MOST);
    return new Tally(open.size(), (int) open.stream().filter(file -> file.overdue(now)).count());
  }

  /** How many are open, and how many of them past their time; of more than a hundred, a hundred. */
  public record Tally(int open, int overdue) {}

  /** What the actor's hospital has to acknowledge, first due first. */
  @Transactional
  public List<CriticalCase> openOfHospital(Actor actor) {
    return cases(actor, criticals.listOpenOfHospital(actor.scope(), MOST));
  }

  /** How many the actor's hospital has to acknowledge, and the one if it is only one. */
  @Transactional
  public Waiting waiting(Actor actor) {
    int count = criticals.countOpenOfHospital(actor.scope());
    return new Waiting(
        count,
        count == 1
            ? criticals.listOpenOfHospital(actor.scope(), 1).stream()
                .findFirst()
                .map(file -> file.notice().id())
            : Optional.empty());
  }

  /** How many notices wait for a hospital, and which, when it is only one. */
  public record Waiting(int count, Optional<CriticalNoticeId> only) {}

  /** The notices about an order of the actor's, oldest first. */
  @Transactional
  public List<CriticalFile> ofOrder(Actor actor, OrderId order) {
    return criticals.listOf(actor.scope(), order);
  }

  /** The notice about a report of the actor's that nobody acknowledged yet, with whom to call. */
  @Transactional
  public Optional<CriticalCase> openOfReport(Actor actor, OrderId order, ReportId report) {
    return criticals.listOf(actor.scope(), order).stream()
        .filter(file -> file.open() && file.notice().report().equals(report))
        .findFirst()
        .map(file -> one(actor.scope(), file));
  }

  /** One notice for the hospital it is for; leaves a row that says who read it. */
  @Transactional
  public Optional<CriticalCase> ofHospital(Actor actor, CriticalNoticeId id) {
    Instant now = clock.instant();
    Optional<CriticalCase> found =
        criticals
            .find(actor.scope(), id)
            .filter(file -> file.notice().facility().equals(actor.facility()))
            .map(file -> one(actor.scope(), file));
    found.ifPresent(_ ->
        audit.record(AuditEntry.done(now, actor, "READ_CRITICAL", "CRITICAL_NOTICE", id.value())));
    return found;
  }

  private List<CriticalCase> cases(Actor actor, List<CriticalFile> files) {
    var found = new ArrayList<CriticalCase>(files.size());
    for (CriticalFile file : files) {
      found.add(one(actor.scope(), file));
    }
    return List.copyOf(found);
  }

  private CriticalCase one(FacilityScope scope, CriticalFile file) {
    Order order = orders.find(scope, file.notice().order()).orElseThrow();
    Patient patient =
        patients.resolve(new FacilityScope(order.facility()), order.patient()).orElseThrow();
    return new CriticalCase(
        file,
        order,
        patient.name(),
        receptions.findAccession(scope, order.id()).orElse(null),
        lists.findContact(scope, order.id()).orElse(null));
  }
}
