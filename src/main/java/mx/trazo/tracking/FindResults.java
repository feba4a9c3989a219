package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.ReportId;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientResolver;
import mx.trazo.result.CriticalFile;
import mx.trazo.result.CriticalStore;

/** Finds the released reports of the actor's hospital. */
@Singleton
public class FindResults {
  /** Most reports answered at once. */
  public static final int LIMIT = 40;

  private final ResultListStore lists;
  private final FindOrders findOrders;
  private final PatientResolver patients;
  private final CriticalStore criticals;

  /** Reads everything, writes nothing. */
  public FindResults(
      ResultListStore lists,
      FindOrders findOrders,
      PatientResolver patients,
      CriticalStore criticals) {
    this.lists = lists;
    this.findOrders = findOrders;
    this.patients = patients;
    this.criticals = criticals;
  }

  /** The reports that the filter wants, last released first. */
  @Transactional
  public List<ResultLine> find(Actor actor, ResultFilter filter) {
    return describe(actor.scope(), lists.listReleased(actor.scope(), filter, LIMIT));
  }

  /** The reports of the orders that a typed text names, last released first. */
  @Transactional
  public List<ResultLine> named(Actor actor, String typed) {
    List<OrderId> orders =
        findOrders.find(actor, typed, null, FindOrders.LIMIT).stream()
            .filter(line -> line.releasedAt() != null)
            .map(OrderProgress::order)
            .toList();
    return orders.isEmpty()
        ? List.of()
        : describe(actor.scope(), lists.listOfOrders(actor.scope(), orders, LIMIT));
  }

  /** How many nobody at the hospital has opened. */
  @Transactional
  public int countUnopened(Actor actor) {
    return lists.countUnopened(actor.scope());
  }

  /** The reports of an order whose last version nobody at the hospital has opened. */
  @Transactional
  public Set<ReportId> unopenedOf(Actor actor, OrderId order) {
    return lists.listOfOrders(actor.scope(), List.of(order), LIMIT).stream()
        .filter(row -> row.openedAt() == null)
        .map(ResultFigures::report)
        .collect(Collectors.toSet());
  }

  private List<ResultLine> describe(FacilityScope scope, List<ResultFigures> figures) {
    Map<PatientId, Patient> known =
        patients.resolveAll(scope, figures.stream().map(ResultFigures::patient).toList());
    Map<ReportId, CriticalFile> notices =
        criticals.listLast(scope, figures.stream().map(ResultFigures::report).toList()).stream()
            .collect(Collectors.toMap(file -> file.notice().report(), Function.identity()));
    var lines = new ArrayList<ResultLine>(figures.size());
    for (ResultFigures row : figures) {
      Patient patient = known.get(row.patient());
      if (patient == null) {
        throw new IllegalStateException("an order names a patient of its own hospital");
      }
      lines.add(new ResultLine(row, patient.name(), notices.get(row.report())));
    }
    return List.copyOf(lines);
  }
}
