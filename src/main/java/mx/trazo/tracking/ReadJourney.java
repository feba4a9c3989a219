package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyEvent;
import mx.trazo.custody.CustodyEventType;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.network.Catalogue;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.Order;
import mx.trazo.order.OrderStore;
import mx.trazo.patient.PatientResolver;
import mx.trazo.processing.ProcessingStep;
import mx.trazo.processing.WorkItem;
import mx.trazo.processing.WorkState;
import mx.trazo.processing.WorkStore;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.tracking.SpecimenJourney.Kind;
import mx.trazo.tracking.SpecimenJourney.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journey of one container, for the hospital that asked and the laboratory that tests.
 */
@Singleton
public class ReadJourney {
  private final SpecimenStore specimens;
  private final OrderStore orders;
  private final PatientResolver patients;
  private final CustodyStore custody;
  private final ShipmentStore shipments;
  private final ReceptionStore receptions;
  private final WorkStore work;
  private final Catalogue catalogue;

  /** Reads everything, writes nothing. */
  public ReadJourney(
      SpecimenStore specimens,
      OrderStore orders,
      PatientResolver patients,
      CustodyStore custody,
      ShipmentStore shipments,
      ReceptionStore receptions,
      WorkStore work,
      Catalogue catalogue) {
    this.specimens = specimens;
    this.orders = orders;
    this.patients = patients;
    this.custody = custody;
    this.shipments = shipments;
    this.receptions = receptions;
    this.work = work;
    this.catalogue = catalogue;
  }

  /** The journey; empty when the facility has nothing to do with the container. */
  @Transactional
  public Optional<SpecimenJourney> read(Actor actor, SpecimenId id) {
    FacilityScope scope = actor.scope();
    return specimens.find(scope, id).map(specimen -> journey(scope, specimen));
  }

  private SpecimenJourney journey(FacilityScope scope, Specimen specimen) {
    Order order = orders.find(scope, specimen.order()).orElseThrow();
    var moments = new ArrayList<Moment>();
    moments.add(plain(Kind.REGISTERED, specimen.registeredAt(), specimen, null));
    moments.addAll(custodyOf(scope, specimen));
    for (WorkItem item : work.listOf(scope, order.id())) {
      if (item.state() == WorkState.DONE) {
        String test =
            catalogue.findTest(item.testCode()).map(TestDefinition::name).orElse(item.testCode());
        moments.add(
            new Moment(
                Kind.RELEASED,
                null,
                item.movedAt(),
                item.movedAt(),
                null,
                item.laboratory(),
                test,
                null,
                null,
                null,
                null,
                false));
      }
    }
    moments.sort(Comparator.comparing(Moment::recordedAt));
    ContainerState state =
        custody
            .find(scope, specimen.id())
            .map(CustodyState::state)
            .orElse(ContainerState.REGISTERED);
    return new SpecimenJourney(
        specimen,
        order,
        patients.resolve(new FacilityScope(order.facility()), order.patient()).orElse(null),
        state,
        moments);
  }

  private List<Moment> custodyOf(FacilityScope scope, Specimen specimen) {
    Map<String, String> reasons = new HashMap<>();
    for (ReceptionReason reason : receptions.listReasons()) {
      reasons.put(reason.code(), reason.name());
    }
    Map<String, String> steps = new HashMap<>();
    for (ProcessingStep step : work.listSteps()) {
      steps.put(step.code(), step.name());
    }
    var moments = new ArrayList<Moment>();
    for (CustodyEvent event : custody.listEvents(scope, specimen.id())) {
      String reason = event.detail().reason();
      moments.add(
          new Moment(
              Kind.CUSTODY,
              event.type(),
              event.occurredAt(),
              event.recordedAt(),
              event.actorName(),
              event.holder(),
              what(scope, event, steps),
              event.detail().place(),
              event.detail().carrier(),
              // why something was taken back stands in its note, in words
              reason == null || event.type() == CustodyEventType.UNDONE
                  ? null
                  : reasons.getOrDefault(reason, reason),
              event.detail().note(),
              event.skewed()));
    }
    return moments;
  }

  /** The box, the parent or the step that an event's context names. */
  private @Nullable String what(
      FacilityScope scope, CustodyEvent event, Map<String, String> steps) {
    String context = event.detail().context();
    if (context == null) {
      return null;
    }
    return switch (event.type()) {
      case PACKED, UNPACKED, DEPARTED, ARRIVED, MISSING ->
          Ulid.looksRight(context)
              ? shipments
                  .find(scope, new ShipmentId(context))
                  .map(box -> box.box().grouped())
                  .orElse(null)
              : null;
      case DERIVED ->
          Ulid.looksRight(context)
              ? specimens
                  .find(scope, new SpecimenId(context))
                  .map(Specimen::designation)
                  .orElse(null)
              : null;
      case STEP_DERIVED, STEP_DONE, STEP_FAILED, AT_READING -> steps.getOrDefault(context, context);
      case CONTAINER_PREPARED,
          COLLECTED,
          COLLECTION_FAILED,
          WITHDRAWN,
          ACCEPTED,
          REJECTED,
          REIDENTIFIED,
          ARCHIVED,
          RETRIEVED,
          DISPOSED,
          HELD,
          UNDONE ->
          null;
    };
  }

  private static Moment plain(
      Kind kind, java.time.Instant at, Specimen specimen, @Nullable String what) {
    return new Moment(
        kind, null, at, at, null, specimen.facility(), what, null, null, null, null, false);
  }
}
