package mx.trazo.tracking;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.trazo.custody.ContainerState;
import mx.trazo.custody.CustodyState;
import mx.trazo.custody.CustodyStore;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.Viability;
import mx.trazo.reception.DecisionRecord;
import mx.trazo.reception.MissingItem;
import mx.trazo.reception.ReceptionReason;
import mx.trazo.reception.ReceptionStore;
import mx.trazo.reception.ReconciliationStore;
import mx.trazo.reception.TemperatureLogStore;
import mx.trazo.reception.UnexpectedItem;
import mx.trazo.shipment.Shipment;
import mx.trazo.shipment.ShipmentItem;
import mx.trazo.shipment.ShipmentStatus;
import mx.trazo.shipment.ShipmentStore;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/** Compares a box with its manifest, for the laboratory that receives it. */
@Singleton
public class ReadReconciliation {
  private final ShipmentStore shipments;
  private final SpecimenStore specimens;
  private final CustodyStore custody;
  private final ReceptionStore receptions;
  private final ReconciliationStore reconciliations;
  private final TemperatureLogStore temperatures;
  private final BoxContentsStore contents;
  private final Catalogue catalogue;
  private final InstantSource clock;

  /** Reads everything, writes nothing. */
  public ReadReconciliation(
      ShipmentStore shipments,
      SpecimenStore specimens,
      CustodyStore custody,
      ReceptionStore receptions,
      ReconciliationStore reconciliations,
      TemperatureLogStore temperatures,
      BoxContentsStore contents,
      Catalogue catalogue,
      InstantSource clock) {
    this.shipments = shipments;
    this.specimens = specimens;
    this.custody = custody;
    this.receptions = receptions;
    this.reconciliations = reconciliations;
    this.temperatures = temperatures;
    this.contents = contents;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** The comparison; empty when the box is not addressed to the actor's laboratory. */
  @Transactional
  public Optional<BoxReconciliation> read(Actor actor, ShipmentId id) {
    Instant now = clock.instant();
    return shipments
        .find(actor.scope(), id)
        .filter(box -> box.receiver().equals(actor.facility()))
        .map(box -> compare(actor.scope(), box, now));
  }

  /**
   * What the laboratory acknowledges of a closed box, for the hospital that sent it as for the
   * laboratory: containers of other hospitals are left out. Empty before the box is closed.
   */
  @Transactional
  public Optional<BoxReconciliation> acknowledgement(Actor actor, ShipmentId id) {
    Instant now = clock.instant();
    return shipments
        .find(actor.scope(), id)
        .filter(box -> box.status() == ShipmentStatus.RECONCILED)
        .map(box -> compare(actor.scope(), box, now).onlyOf(box.sender()));
  }

  private BoxReconciliation compare(FacilityScope scope, Shipment box, Instant now) {
    var laboratory = new FacilityScope(box.receiver());
    Set<SpecimenId> manifest = new LinkedHashSet<>();
    for (ShipmentItem item : shipments.listItems(scope, box.id())) {
      manifest.add(item.container());
    }
    var cases = new Cases(scope, box);
    Set<SpecimenId> all = new LinkedHashSet<>(manifest);
    all.addAll(cases.unexpected.keySet());
    cases.tests.putAll(contents.testsOf(laboratory, all));
    cases.urgent.addAll(contents.urgentOf(laboratory, all));
    Map<SpecimenId, Specimen> byId = new HashMap<>();
    specimens.list(scope, all).forEach(specimen -> byId.put(specimen.id(), specimen));
    Map<SpecimenId, ContainerState> states = new HashMap<>();
    for (CustodyState state : custody.list(scope, all)) {
      states.put(state.container().id(), state.state());
    }
    var expected = new ArrayList<BoxReconciliation.Line>();
    var received = new ArrayList<BoxReconciliation.Line>();
    var incidents = new ArrayList<BoxReconciliation.Line>();
    for (SpecimenId id : all) {
      Specimen specimen = byId.get(id);
      ContainerState state = states.get(id);
      if (specimen != null && state != null) {
        BoxReconciliation.Line line = cases.line(specimen, state, manifest.contains(id), now);
        switch (state) {
          case MISSING, ON_HOLD, REJECTED -> incidents.add(line);
          case IN_TRANSIT, PACKED, REGISTERED, COLLECTED, NOT_COLLECTED, WITHDRAWN ->
              expected.add(line);
          case ARRIVED,
              ACCEPTED,
              IN_PROCESS,
              AT_READING,
              ARCHIVED,
              DISPOSED,
              RETURN_PACKED,
              RETURNING,
              RETURN_MISSING,
              RETURNED ->
              (line.onManifest() && !line.late() ? received : incidents).add(line);
        }
      }
    }
    return new BoxReconciliation(
        box,
        expected,
        received,
        incidents,
        reconciliations.listStrays(laboratory, box.id()),
        reconciliations.findArrival(scope, box.id()).orElse(null),
        temperatures.list(scope, box.id()));
  }

  /** What the laboratory knows of the cases in one box, each asked for once. */
  private final class Cases {
    private final FacilityScope scope;
    private final Map<OrderId, Optional<String>> accessions = new HashMap<>();
    private final Map<OrderId, List<DecisionRecord>> decisions = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();

    private final Map<SpecimenId, List<String>> tests = new HashMap<>();
    private final Set<SpecimenId> urgent = new HashSet<>();
    private final Map<SpecimenId, UnexpectedItem> unexpected = new LinkedHashMap<>();
    private final Map<SpecimenId, MissingItem> missing = new HashMap<>();

    Cases(FacilityScope scope, Shipment box) {
      this.scope = scope;
      for (UnexpectedItem item :
          reconciliations.listUnexpected(new FacilityScope(box.receiver()), box.id())) {
        unexpected.put(item.container(), item);
      }
      for (MissingItem item : reconciliations.listMissing(scope, box.id())) {
        missing.put(item.container(), item);
      }
      for (ReceptionReason reason : receptions.listReasons()) {
        reasons.put(reason.code(), reason.name());
      }
    }

    BoxReconciliation.Line line(
        Specimen specimen, ContainerState state, boolean onManifest, Instant now) {
      UnexpectedItem came = unexpected.get(specimen.id());
      return new BoxReconciliation.Line(
          specimen,
          catalogue
              .findForm(specimen.formCode())
              .map(SpecimenForm::name)
              .orElse(specimen.formCode()),
          tests.getOrDefault(specimen.id(), List.of()),
          urgent.contains(specimen.id()),
          state,
          accessions
              .computeIfAbsent(specimen.order(), order -> receptions.findAccession(scope, order))
              .orElse(null),
          onManifest,
          came == null ? null : came.kind(),
          came == null || came.listedIn() == null ? null : boxOf(came.listedIn()),
          missing.get(specimen.id()),
          viability(specimen, now),
          decided(specimen));
    }

    private @Nullable String boxOf(ShipmentId listedIn) {
      return shipments.find(scope, listedIn).map(box -> box.box().grouped()).orElse(null);
    }

    private BoxReconciliation.@Nullable Decided decided(Specimen specimen) {
      return decisions
          .computeIfAbsent(specimen.order(), order -> receptions.listDecisions(scope, order))
          .stream()
          .filter(decision -> decision.container().equals(specimen.id()))
          .reduce((first, second) -> second)
          .map(last ->
              new BoxReconciliation.Decided(
                  last.deciderName(),
                  last.decidedAt(),
                  last.reason() == null ? null : reasons.getOrDefault(last.reason(), last.reason()),
                  last.note()))
          .orElse(null);
    }
  }

  private static Viability.@Nullable Verdict viability(Specimen specimen, Instant now) {
    Instant until = specimen.viableUntil();
    if (until == null) {
      return null;
    }
    if (now.isAfter(until)) {
      return Viability.Verdict.CANNOT_ARRIVE_ALIVE;
    }
    Instant best = specimen.bestUntil();
    return best != null && now.isAfter(best)
        ? Viability.Verdict.AT_RISK
        : Viability.Verdict.ARRIVES_ALIVE;
  }
}
