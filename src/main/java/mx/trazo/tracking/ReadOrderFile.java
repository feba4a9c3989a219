package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Viability;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.Patient;
import mx.trazo.patient.PatientMatch;
import mx.trazo.patient.PatientMatchStore;
import mx.trazo.patient.PatientResolver;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.result.Report;
import mx.trazo.result.ReportStore;
import mx.trazo.shipment.DispatchOutlook;
import mx.trazo.specimen.PreanalyticNotice;
import mx.trazo.specimen.Preanalytics;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.specimen.label.LabelCode;
import mx.trazo.specimen.label.LabelPrintStore;
import mx.trazo.tracking.OrderFile.Duplicate;
import mx.trazo.tracking.OrderFile.Node;
import mx.trazo.tracking.OrderFile.Said;
import org.jspecify.annotations.Nullable;

/** Reads one order of the actor's hospital with all that belongs to it. */
@Singleton
public class ReadOrderFile {
  private static final int MOST_DUPLICATES = 5;

  private final OrderStore orders;
  private final PatientResolver patients;
  private final PatientMatchStore matches;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final LabelPrintStore prints;
  private final ReceptionStore receptions;
  private final WorkStore work;
  private final ReportStore reports;
  private final ProgressStore progress;
  private final DispatchOutlook outlook;

  /** Reads everything, writes nothing. */
  public ReadOrderFile(
      OrderStore orders,
      PatientResolver patients,
      PatientMatchStore matches,
      SpecimenStore specimens,
      CustodyStore custody,
      LabelPrintStore prints,
      ReceptionStore receptions,
      WorkStore work,
      ReportStore reports,
      ProgressStore progress,
      DispatchOutlook outlook) {
    this.orders = orders;
    this.patients = patients;
    this.matches = matches;
    this.specimens = specimens;
    this.custody = custody;
    this.prints = prints;
    this.receptions = receptions;
    this.work = work;
    this.reports = reports;
    this.progress = progress;
    this.outlook = outlook;
  }

  /** The order, when the actor's facility asked for it. */
  @Transactional
  public Optional<OrderFile> read(Actor actor, OrderId id) {
    FacilityScope scope = actor.scope();
    return orders
        .find(scope, id)
        .filter(order -> order.facility().equals(actor.facility()))
        .map(order -> file(actor, scope, order));
  }

  private OrderFile file(Actor actor, FacilityScope scope, Order order) {
    Patient patient =
        patients
            .resolve(scope, order.patient())
            .orElseThrow(() -> new IllegalStateException("an order has a patient"));
    List<Specimen> tree = specimens.listOf(scope, order.id());
    List<Node> nodes = nodes(actor, scope, tree);
    Map<OrderedTestId, WorkItem> items =
        work.listOf(scope, order.id()).stream()
            .collect(Collectors.toMap(WorkItem::test, Function.identity()));
    Map<OrderedTestId, Report> released =
        reports.listOf(scope, order.id()).stream()
            .filter(report -> report.released() > 0)
            .collect(Collectors.toMap(Report::test, Function.identity()));
    List<OrderFile.Test> tests =
        order.tests().stream()
            .map(test -> new OrderFile.Test(test, items.get(test.id()), released.get(test.id())))
            .toList();
    Map<ContainerState, Integer> states = states(nodes, node -> node.specimen().sent());
    int done = (int) tests.stream().filter(test -> test.releasedAt() != null).count();
    OrderPhase phase = OrderPhase.of(states, tests.size(), done);
    Set<PreanalyticNotice> notices = EnumSet.noneOf(PreanalyticNotice.class);
    tree.forEach(node -> notices.addAll(Preanalytics.of(node)));
    return new OrderFile(
        order,
        phase,
        OrderPhase.elsewhere(states(nodes, Node::sentByHospital), phase),
        patient,
        receptions.findAccession(scope, order.id()).orElse(null),
        nodes,
        List.copyOf(notices),
        duplicates(scope, patient),
        progress.listReplacing(scope, order.id()),
        receptions.listDeclines(scope, order.id()),
        tests,
        read(scope, released.values()));
  }

  private Set<SpecimenId> read(FacilityScope scope, Collection<Report> released) {
    return released.stream()
        .flatMap(report -> reports.findVersion(scope, report.id(), report.released()).stream())
        .flatMap(version -> version.values().subjects().stream())
        .collect(Collectors.toSet());
  }

  private static Map<ContainerState, Integer> states(List<Node> nodes, Predicate<Node> counts) {
    Map<ContainerState, Integer> states = new EnumMap<>(ContainerState.class);
    nodes.stream().filter(counts).forEach(node -> states.merge(node.state(), 1, Integer::sum));
    return states;
  }

  private List<Node> nodes(Actor actor, FacilityScope scope, List<Specimen> tree) {
    Map<SpecimenId, ContainerState> states =
        custody.list(scope, tree.stream().map(Specimen::id).toList()).stream()
            .collect(Collectors.toMap(s -> s.container().id(), CustodyState::state));
    List<Specimen> here =
        tree.stream()
            .filter(node -> {
              ContainerState state = states.get(node.id());
              return state == ContainerState.COLLECTED || state == ContainerState.PACKED;
            })
            .toList();
    Map<SpecimenId, Viability> outlooks =
        outlook.of(actor, here).stream()
            .collect(
                Collectors.toMap(line -> line.specimen().id(), DispatchOutlook.Line::viability));
    var nodes = new ArrayList<Node>();
    for (Specimen specimen :
        tree.stream().sorted(Comparator.comparing(Specimen::designation)).toList()) {
      nodes.add(
          new Node(
              specimen,
              states.getOrDefault(specimen.id(), ContainerState.REGISTERED),
              prints.lastCopy(new LabelCode.SpecimenCode(specimen.label())),
              outlooks.get(specimen.id()),
              said(scope, specimen.id(), states.get(specimen.id()))));
    }
    return nodes;
  }

  private @Nullable Said said(FacilityScope scope, SpecimenId id, @Nullable ContainerState state) {
    CustodyEventType told =
        switch (state) {
          case ON_HOLD -> CustodyEventType.HELD;
          case REJECTED -> CustodyEventType.REJECTED;
          case MISSING -> CustodyEventType.MISSING;
          case NOT_COLLECTED -> CustodyEventType.COLLECTION_FAILED;
          case WITHDRAWN -> CustodyEventType.WITHDRAWN;
          case null, default -> null;
        };
    if (told == null) {
      return null;
    }
    return custody
        .findLast(scope, id, told)
        .map(event -> {
          String code = event.detail().reason();
          Optional<ReceptionReason> known =
              Optional.ofNullable(code).flatMap(receptions::findReason);
          return new Said(
              known.map(ReceptionReason::name).orElse(code),
              event.detail().note(),
              event.occurredAt(),
              known.map(ReceptionReason::rejects).orElse(false));
        })
        .orElse(null);
  }

  private List<Duplicate> duplicates(FacilityScope scope, Patient patient) {
    var found = new ArrayList<Duplicate>();
    for (PatientMatch match : matches.listUndecidedOf(scope, patient.id(), MOST_DUPLICATES)) {
      PatientId other = match.older().equals(patient.id()) ? match.newer() : match.older();
      patients
          .resolve(scope, other)
          .filter(record -> !record.id().equals(patient.id()))
          .ifPresent(record -> found.add(new Duplicate(match, record)));
    }
    return found;
  }
}
