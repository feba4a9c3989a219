package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.patient.PersonName;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.reception.Recollection;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.tracking.HospitalDay.NewSample;

/** Reads what a hospital's first page shows. */
@Singleton
public class ReadHospitalDay {
  private static final Duration LOOK_BACK = Duration.ofDays(180);
  private static final int MOST_BOXES = 60;
  private static final int MOST_SAMPLES = 50;
  private static final int MOST_NEW_SAMPLES = 20;
  private static final int MOST_RECENT = 8;

  private final FindOrders findOrders;
  private final ProgressStore progress;
  private final ShipmentStore shipments;
  private final ReceptionStore receptions;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final InstantSource clock;

  /** Reads everything, writes nothing. */
  public ReadHospitalDay(
      FindOrders findOrders,
      ProgressStore progress,
      ShipmentStore shipments,
      ReceptionStore receptions,
      SpecimenStore specimens,
      CustodyStore custody,
      InstantSource clock) {
    this.findOrders = findOrders;
    this.progress = progress;
    this.shipments = shipments;
    this.receptions = receptions;
    this.specimens = specimens;
    this.custody = custody;
    this.clock = clock;
  }

  /** The day of the actor's hospital. */
  @Transactional
  public HospitalDay read(Actor actor) {
    Instant now = clock.instant();
    FacilityScope scope = actor.scope();
    List<Shipment> sent = shipments.listSent(scope, MOST_BOXES);
    List<Shipment> open =
        sent.stream()
            .filter(box ->
                box.status() == ShipmentStatus.DRAFT || box.status() == ShipmentStatus.CLOSED)
            .toList();
    List<Shipment> onTheWay =
        sent.reversed().stream().filter(box -> box.status() == ShipmentStatus.IN_TRANSIT).toList();
    Instant since = now.minus(LOOK_BACK);
    List<WaitingSample> toPack =
        progress.listByState(scope, ContainerState.COLLECTED, since, MOST_SAMPLES);
    List<WaitingSample> held =
        progress.listByState(scope, ContainerState.ON_HOLD, since, MOST_SAMPLES);
    Map<OrderId, PersonName> names =
        findOrders
            .describe(
                scope,
                Stream.concat(toPack.stream(), held.stream())
                    .map(WaitingSample::order)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(OrderProgress::order, OrderProgress::name));
    return new HospitalDay(
        newSamples(scope),
        held.stream().flatMap(sample -> forHospital(scope, sample).stream()).toList(),
        toPack,
        names,
        open,
        onTheWay,
        findOrders.find(actor, "", null, MOST_RECENT));
  }

  /** Empty when the laboratory's own specialist decides, so that nobody here has to act. */
  private Optional<HospitalDay.Held> forHospital(FacilityScope scope, WaitingSample sample) {
    return receptions.listDecisions(scope, sample.order()).stream()
        .filter(decision -> decision.container().equals(sample.specimen()))
        .filter(decision -> decision.decision() == ReceptionDecision.HOLD)
        .reduce((first, last) -> last)
        .flatMap(decision ->
            Optional.ofNullable(decision.reason())
                .flatMap(receptions::findReason)
                .filter(reason -> !reason.rejects())
                .map(reason ->
                    new HospitalDay.Held(
                        sample, reason.name(), decision.note(), decision.decidedAt())));
  }

  private List<NewSample> newSamples(FacilityScope scope) {
    List<Recollection> asked = receptions.listOpenRecollections(scope, MOST_NEW_SAMPLES);
    Map<OrderId, OrderProgress> lines =
        findOrders
            .describe(scope, asked.stream().map(Recollection::order).distinct().toList())
            .stream()
            .collect(Collectors.toMap(OrderProgress::order, Function.identity()));
    Map<String, String> reasons =
        receptions.listReasons().stream()
            .collect(Collectors.toMap(ReceptionReason::code, ReceptionReason::name));
    var found = new ArrayList<NewSample>();
    for (Recollection one : asked) {
      OrderProgress line = lines.get(one.order());
      Map<Specimen, ContainerState> tree = line == null ? Map.of() : tree(scope, line.order());
      Specimen rejected =
          tree.entrySet().stream()
              .filter(node ->
                  node.getKey().id().equals(one.rejected())
                      && node.getValue() == ContainerState.REJECTED)
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      if (line == null || rejected == null) {
        continue;
      }
      DecisionRecord decision =
          receptions.listDecisions(scope, one.order()).stream()
              .filter(d ->
                  d.container().equals(one.rejected()) && d.decision() == ReceptionDecision.REJECT)
              .reduce((first, last) -> last)
              .orElse(null);
      String code = decision == null ? null : decision.reason();
      found.add(
          new NewSample(
              line,
              rejected,
              one.askedAt(),
              code == null ? null : reasons.getOrDefault(code, code),
              decision == null ? null : decision.note(),
              OtherSamples.of(rejected, tree, line.phase() == OrderPhase.RELEASED)));
    }
    return found;
  }

  private Map<Specimen, ContainerState> tree(FacilityScope scope, OrderId order) {
    List<Specimen> all = specimens.listOf(scope, order);
    Map<SpecimenId, ContainerState> states =
        custody.list(scope, all.stream().map(Specimen::id).toList()).stream()
            .collect(Collectors.toMap(s -> s.container().id(), CustodyState::state));
    return all.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                node -> states.getOrDefault(node.id(), ContainerState.REGISTERED)));
  }
}
