package mx.trazo.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import mx.trazo.custody.CollectedLater;
import mx.trazo.custody.CustodyLog;
import mx.trazo.custody.MemoryCustodyStore;
import mx.trazo.custody.OpenCustody;
import mx.trazo.custody.OpenDerivedCustody;
import mx.trazo.custody.RecordScan;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanAnswer;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRepeatedException;
import mx.trazo.custody.ScanRule;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Facts;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.PatientId;
import mx.trazo.kernel.Role;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.kernel.Ulid;
import mx.trazo.loan.MemoryLoanStore;
import mx.trazo.loan.OpenLoan;
import mx.trazo.loan.PackReturn;
import mx.trazo.loan.ReceiveReturned;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.Catalogue;
import mx.trazo.network.ContainerKind;
import mx.trazo.network.LoadCatalogue;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.AgreementStanding;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.MemoryOrderStore;
import mx.trazo.order.Order;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.OrderedTest;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.processing.DoStep;
import mx.trazo.processing.MemoryWorkStore;
import mx.trazo.processing.NoStorage;
import mx.trazo.processing.OpenReflexWork;
import mx.trazo.processing.OpenWork;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.MemoryReceptionStore;
import mx.trazo.reception.MemoryReconciliationStore;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.result.MemoryReportStore;
import mx.trazo.shipment.CancelShipment;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.MemoryShipmentStore;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.UnpackContainer;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.DeriveSlides;
import mx.trazo.specimen.MemorySpecimenStore;
import mx.trazo.specimen.ReferralRegistered;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.label.LabelNumbers;
import mx.trazo.specimen.label.MemoryLabels;
import org.jspecify.annotations.Nullable;

/** The rooms from order to processing, wired by hand on memory and a clock that is set. */
final class World {
  final Random random;
  Instant now = Instant.parse("2026-03-02T15:00:00Z");
  final InstantSource clock = () -> now;
  final Ids ids;
  final MemoryOrderStore orders = new MemoryOrderStore();
  final MemorySpecimenStore specimens = new MemorySpecimenStore();
  final MemoryCustodyStore custody = new MemoryCustodyStore();
  final MemoryShipmentStore shipments = new MemoryShipmentStore();
  final MemoryReceptionStore receptions = new MemoryReceptionStore();
  final MemoryReconciliationStore reconciliations = new MemoryReconciliationStore();
  final MemoryWorkStore work = new MemoryWorkStore();
  final Catalogue catalogue = new Catalogue(new LoadCatalogue(new SimulatedNetwork()));
  final List<FactListener<?>> listeners = new ArrayList<>();
  final Facts facts;
  final LabelNumbers labels;
  final ScanDesk desk;
  final PackContainer pack;
  final UnpackContainer unpack;
  final OpenShipment openShipment;
  final CloseManifest closeManifest;
  final HandToCourier handToCourier;
  final CancelShipment cancelShipment;
  final ReceiveContainer receive;
  final DecideReception decide;
  final CloseReception closeReception;
  final DoStep doStep;
  final MemoryLoanStore loans = new MemoryLoanStore();
  final PackReturn packReturn;
  final ReceiveReturned receiveReturned;
  final List<Specimen> registered = new ArrayList<>();

  World(long seed) {
    // neighbouring seeds begin alike: without the factor all journeys of a run were breast cases
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    ids = () -> Ulid.at(now, random);
    facts = new Facts(() -> listeners);
    labels = MemoryLabels.numbers(ids);
    var log = new CustodyLog(custody, facts);
    listeners.add(new OpenCustody(log, ids));
    listeners.add(new OpenDerivedCustody(log));
    listeners.add(new CollectedLater(log, ids));
    listeners.add(new OpenWork(work, catalogue));
    listeners.add(new OpenReflexWork(work, catalogue));
    desk = new ScanDesk(new UndoneWhenRepeated(custody, log, clock), custody);
    pack = new PackContainer(shipments, specimens);
    unpack = new UnpackContainer(shipments);
    openShipment = new OpenShipment(shipments, catalogue, labels, ids, clock);
    closeManifest = new CloseManifest(shipments, specimens, catalogue, clock);
    handToCourier = new HandToCourier(shipments, specimens, log, ids, clock);
    cancelShipment = new CancelShipment(shipments, log, ids, clock);
    receive = new ReceiveContainer(shipments, custody, reconciliations, catalogue, ids);
    decide = new DecideReception(receptions, specimens, orders, catalogue, facts, ids);
    closeReception = new CloseReception(shipments, log, reconciliations, ids, clock);
    doStep = new DoStep(work, new DeriveSlides(specimens, labels, facts, ids), specimens);
    listeners.add(new OpenLoan(loans, specimens, catalogue));
    packReturn =
        new PackReturn(shipments, loans, work, new MemoryReportStore(), new NoStorage(), catalogue);
    receiveReturned = new ReceiveReturned(shipments, loans);
  }

  /** What reading at a door means there. */
  ScanRule receiveAt(Actor actor, @Nullable ShipmentId box) {
    return catalogue.getFacility(actor.facility()).isLaboratory()
        ? receive.at(actor, box)
        : receiveReturned.at(actor, box);
  }

  /** What reading into a box means there. */
  ScanRule packInto(Actor actor, ShipmentId box) {
    return catalogue.getFacility(actor.facility()).isLaboratory()
        ? packReturn.into(actor, box)
        : pack.into(actor, box);
  }

  /** Memory cannot roll back: what the database undoes after the fact is not begun here. */
  private static final class UndoneWhenRepeated extends RecordScan {
    private final MemoryCustodyStore custody;

    UndoneWhenRepeated(MemoryCustodyStore custody, CustodyLog log, InstantSource clock) {
      super(custody, log, clock);
      this.custody = custody;
    }

    @Override
    public ScanAnswer record(Scan scan, ScanRule rule) {
      if (custody.findAttempt(scan.actor().scope(), scan.id()).isPresent()) {
        throw new ScanRepeatedException();
      }
      return super.record(scan, rule);
    }
  }

  Actor actorAt(FacilityId facility) {
    Set<Role> roles =
        catalogue.getFacility(facility).isLaboratory()
            ? EnumSet.of(
                Role.TECHNICIAN, random.nextInt(3) == 0 ? Role.SPECIALIST : Role.TECHNICIAN)
            : EnumSet.of(Role.HOSPITAL_CLERK);
    var account = new AccountId("0".repeat(24) + facility.value().charAt(25) + "1");
    return new Actor(account, "Persona " + facility.value().charAt(25), facility, roles);
  }

  /** A breast case with two blocks, or a marrow; the samples were taken some hours ago. */
  void register(FacilityId hospital, FacilityId laboratory) {
    boolean breast = random.nextBoolean();
    String test = breast ? TestDefinition.BREAST_IHC : TestDefinition.LEUKEMIA_PHENOTYPE;
    Actor actor = actorAt(hospital);
    var order =
        new Order(
            new OrderId(ids.next()),
            hospital,
            new PatientId(ids.next()),
            SimulatedNetwork.AGREEMENT,
            AgreementStanding.IN_FORCE,
            new OrderRequest(
                ids.next(),
                OrderSource.SCREEN,
                null,
                laboratory,
                List.of(test),
                OrderReason.DIAGNOSIS,
                Priority.ROUTINE,
                "Médica",
                new ClinicalData(null, null, null, Laterality.LEFT, YesNoUnknown.UNKNOWN, null),
                null),
            "0".repeat(64),
            List.of(new OrderedTest(new OrderedTestId(ids.next()), test, null)),
            actor.account(),
            now);
    orders.insert(actor.scope(), order);
    Instant collected = now.minus(Duration.ofMinutes(10L + random.nextInt(600)));
    var tree = new ArrayList<Specimen>();
    if (breast) {
      Specimen root =
          node(
              order,
              null,
              SpecimenForm.TISSUE_IN_FORMALIN,
              ContainerKind.SPECIMEN,
              "A",
              collected,
              false);
      tree.add(root);
      tree.add(
          node(
              order,
              root.id(),
              SpecimenForm.PARAFFIN_BLOCK,
              ContainerKind.BLOCK,
              "A1",
              collected,
              true));
      tree.add(
          node(
              order,
              root.id(),
              SpecimenForm.PARAFFIN_BLOCK,
              ContainerKind.BLOCK,
              "A2",
              collected,
              true));
    } else {
      tree.add(
          node(order, null, SpecimenForm.BONE_MARROW, ContainerKind.TUBE, "A", collected, true));
    }
    specimens.insertAll(actor.scope(), tree);
    facts.tell(new ReferralRegistered(actor, order, tree, now));
    registered.addAll(tree);
  }

  private Specimen node(
      Order order,
      @Nullable SpecimenId parent,
      String form,
      ContainerKind kind,
      String designation,
      Instant collected,
      boolean sent) {
    return new Specimen(
        new SpecimenId(ids.next()),
        order.id(),
        order.facility(),
        order.facility(),
        order.request().laboratory(),
        parent,
        kind,
        form,
        labels.take(actorAt(order.facility()).scope(), 1, now).getFirst(),
        designation,
        null,
        null,
        new CollectionData(
            collected, null, null, null, YesNoUnknown.UNKNOWN, Anticoagulant.EDTA, null, null),
        sent,
        kind == ContainerKind.TUBE ? collected.plus(Duration.ofHours(24)) : null,
        kind == ContainerKind.TUBE ? collected.plus(Duration.ofHours(48)) : null,
        now);
  }
}
