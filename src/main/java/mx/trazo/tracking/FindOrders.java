package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.PatientId;
import mx.trazo.patient.FindPatients;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientResolver;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelReading;
import org.jspecify.annotations.Nullable;

/** Finds the orders of the actor's hospital: the newest, or those that a typed text names. */
@Singleton
public class FindOrders {
  /** Most orders answered at once. */
  public static final int LIMIT = 40;

  private final ProgressStore progress;
  private final FindPatients findPatients;
  private final PatientResolver patients;
  private final InstantSource clock;

  /** Reads everything, writes nothing. */
  public FindOrders(
      ProgressStore progress,
      FindPatients findPatients,
      PatientResolver patients,
      InstantSource clock) {
    this.progress = progress;
    this.findPatients = findPatients;
    this.patients = patients;
    this.clock = clock;
  }

  /**
   * The orders, newest first.
   *
   * @param typed a label's number, the laboratory's or the hospital's number, a CURP, an NSS, a
   *     file number or the beginning of a name; blank for the newest
   * @param before the last order of the page before, or null; only without a text
   * @param limit at most {@link #LIMIT}
   */
  @Transactional
  public List<OrderProgress> find(Actor actor, String typed, @Nullable OrderId before, int limit) {
    String text = typed.strip();
    int most = Math.min(limit, LIMIT);
    FacilityScope scope = actor.scope();
    return describe(
        scope,
        text.isEmpty() ? progress.listNewest(scope, before, most) : named(actor, text, most));
  }

  /**
   * The orders that the filter wants, newest first.
   *
   * @param before the last order of the page before, or null
   */
  @Transactional
  public List<OrderProgress> find(Actor actor, OrderFilter filter, @Nullable OrderId before) {
    FacilityScope scope = actor.scope();
    return describe(scope, progress.listFiltered(scope, filter, clock.instant(), before, LIMIT));
  }

  /** The rows of these orders, newest first. */
  List<OrderProgress> describe(FacilityScope scope, Collection<OrderId> orders) {
    if (orders.isEmpty()) {
      return List.of();
    }
    List<OrderFigures> figures = progress.listFigures(scope, orders);
    Map<PatientId, Patient> known =
        patients.resolveAll(scope, figures.stream().map(OrderFigures::patient).toList());
    Set<OrderId> late = progress.findLate(scope, orders, clock.instant());
    var lines = new ArrayList<OrderProgress>(figures.size());
    for (OrderFigures row : figures) {
      Patient patient = known.get(row.patient());
      if (patient == null) {
        throw new IllegalStateException("an order names a patient of its own hospital");
      }
      lines.add(
          new OrderProgress(
              row.order(),
              row.laboratory(),
              patient.id(),
              patient.name(),
              patient.birthDate(),
              row.accession(),
              row.placerNumber(),
              row.priority(),
              row.standing(),
              row.registeredAt(),
              row.testCodes(),
              row.containers(),
              row.sent(),
              row.released(),
              row.viableUntil(),
              row.releasedAt(),
              late.contains(row.order())));
    }
    return List.copyOf(lines);
  }

  private List<OrderId> named(Actor actor, String text, int limit) {
    if (LabelReading.read(text) instanceof LabelReading.Read(LabelCode.SpecimenCode(var number))) {
      return progress.listByLabel(actor.scope(), number);
    }
    List<OrderId> byNumber =
        text.length() <= 40 ? progress.listByNumber(actor.scope(), text, limit) : List.of();
    return byNumber.isEmpty() ? ofPerson(actor, text, limit) : byNumber;
  }

  private List<OrderId> ofPerson(Actor actor, String text, int limit) {
    Set<PatientId> wanted = new HashSet<>();
    if (findPatients.find(actor, text) instanceof Outcome.Done<List<Patient>>(var found)) {
      for (Patient patient : found) {
        wanted.addAll(patients.withAbsorbed(actor.scope(), patient.id()));
      }
    }
    return wanted.isEmpty() ? List.of() : progress.listOfPatients(actor.scope(), wanted, limit);
  }
}
