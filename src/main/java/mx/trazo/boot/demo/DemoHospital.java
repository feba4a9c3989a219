package mx.trazo.boot.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.ShipmentId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.SpecimenForm;
import mx.trazo.network.TestDefinition;
import mx.trazo.order.ClinicalData;
import mx.trazo.order.Laterality;
import mx.trazo.order.OrderReason;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.order.YesNoUnknown;
import mx.trazo.result.AcknowledgeCritical;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.CollectionData;
import mx.trazo.specimen.CollectionMethod;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRequest;

/** What the hospitals of the demo do: register, pack, hand to the courier. */
final class DemoHospital {
  private static final int BLOCKS = 2;

  private final DemoBench bench;
  private final Instant now;

  DemoHospital(DemoBench bench, Instant now) {
    this.bench = bench;
    this.now = now;
  }

  /** Registers a case that is asked for so many hours before now. */
  void register(Actor clerk, DemoCase one, double hoursAgo) {
    Instant asked = now.minus(Duration.ofMinutes(Math.round(hoursAgo * 60)));
    DemoCase replaced = one.replaced();
    boolean breast = one.kind().isBreast();
    var request =
        new OrderRequest(
            one.key(),
            OrderSource.SCREEN,
            null,
            bench.place(DemoPlace.CIBIOR).id(),
            List.of(breast ? TestDefinition.BREAST_IHC : TestDefinition.LEUKEMIA_PHENOTYPE),
            OrderReason.DIAGNOSIS,
            one.isUrgent() ? Priority.URGENT : Priority.ROUTINE,
            "Dra. Solicitante Demostración",
            breast ? breastData() : leukaemiaData(),
            replaced == null ? null : replaced.registered().order().id());
    SpecimenRequest sample = breast ? tissue(asked) : liquid(one, asked);
    one.register(
        DemoBench.done(
            bench
                .use(RegisterReferral.class)
                .register(clerk, new Referral(one.patient(), request, List.of(sample)))));
  }

  private static ClinicalData breastData() {
    return new ClinicalData(
        "C509",
        "5",
        "Mama, cuadrante superior externo",
        Laterality.LEFT,
        YesNoUnknown.NO,
        "Subtipo por inmunohistoquímica");
  }

  private static ClinicalData leukaemiaData() {
    return new ClinicalData(
        "C910", null, null, Laterality.NOT_STATED, YesNoUnknown.NO, "Linaje de los blastos");
  }

  /** Tissue taken three days before, of which two blocks are sent. */
  private static SpecimenRequest tissue(Instant asked) {
    Instant taken = asked.minus(Duration.ofDays(3));
    var data =
        new CollectionData(
            taken,
            taken.plus(Duration.ofMinutes(40)),
            taken.plus(Duration.ofDays(1)),
            "Formol al 10 % amortiguado",
            YesNoUnknown.NO,
            Anticoagulant.NONE,
            null,
            null,
            CollectionMethod.CORE_NEEDLE);
    var block =
        new SpecimenRequest(
            SpecimenForm.PARAFFIN_BLOCK, "Mama izquierda", data, null, true, List.of());
    return new SpecimenRequest(
        SpecimenForm.TISSUE_IN_FORMALIN,
        "Mama izquierda",
        data,
        null,
        false,
        Collections.nCopies(BLOCKS, block));
  }

  private static SpecimenRequest liquid(DemoCase one, Instant asked) {
    boolean marrow = one.kind() == DemoCase.Kind.MARROW;
    var data =
        new CollectionData(
            asked.minus(Duration.ofMinutes(30)),
            null,
            null,
            null,
            YesNoUnknown.UNKNOWN,
            Anticoagulant.SODIUM_HEPARIN,
            new BigDecimal(marrow ? "3.00" : "6.00"),
            null);
    return SpecimenRequest.of(
        marrow ? SpecimenForm.BONE_MARROW : SpecimenForm.PERIPHERAL_BLOOD, data);
  }

  /** Opens a box and scans these cases into it. */
  Shipment pack(Actor clerk, List<DemoCase> cases) {
    Shipment box =
        DemoBench.done(
            bench.use(OpenShipment.class).open(clerk, bench.place(DemoPlace.CIBIOR).id()));
    PackContainer pack = bench.use(PackContainer.class);
    for (DemoCase one : cases) {
      for (Specimen specimen : DemoBench.sent(one)) {
        bench.scan(clerk, specimen.label().text(), pack.into(clerk, box.id()));
      }
    }
    return box;
  }

  /** Closes the box's manifest and hands it over. */
  void hand(Actor clerk, ShipmentId box) {
    var manifest =
        new Manifest(1, "DEMO-" + box.value().substring(20), null, null, "Recepción 000 000 0000");
    DemoBench.done(bench.use(CloseManifest.class).close(clerk, box, manifest));
    DemoBench.done(
        bench.use(HandToCourier.class).hand(clerk, box, "Mensajería ficticia", null, null));
  }

  /** Takes note of a critical result. */
  void acknowledge(Actor clerk, DemoCase one) {
    DemoBench.done(
        bench
            .use(AcknowledgeCritical.class)
            .acknowledge(
                clerk,
                bench.noticeOf(clerk, one),
                "Dra. Guardia Demostración",
                "Se llamó a la familia"));
  }
}
