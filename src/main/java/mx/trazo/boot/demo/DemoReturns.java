package mx.trazo.boot.demo;

import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.loan.PackReturn;
import mx.trazo.loan.ReceiveReturned;
import mx.trazo.loan.RequestReturn;
import mx.trazo.reception.CloseReception;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;

/** How blocks go home in the demo. */
final class DemoReturns {
  private final DemoBench bench;
  private final Actor technician;

  DemoReturns(DemoBench bench) {
    this.bench = bench;
    this.technician = bench.person(DemoAccount.TECHNICIAN);
  }

  /** A box with a case's blocks leaves the laboratory. */
  Shipment send(FacilityId hospital, DemoCase one) {
    Shipment box = DemoBench.done(bench.use(OpenShipment.class).open(technician, hospital));
    PackReturn pack = bench.use(PackReturn.class);
    for (Specimen block : DemoBench.sent(one)) {
      bench.scan(technician, block.label().text(), pack.into(technician, box.id()));
    }
    var manifest = new Manifest(1, null, null, null, "Archivo de bloques 000 000 0000");
    DemoBench.done(bench.use(CloseManifest.class).close(technician, box.id(), manifest));
    return DemoBench.done(
        bench
            .use(HandToCourier.class)
            .hand(technician, box.id(), "Mensajería ficticia", null, null));
  }

  /** The hospital reads the box and everything in it. */
  void take(Actor clerk, Shipment box, DemoCase one) {
    ReceiveReturned receive = bench.use(ReceiveReturned.class);
    bench.scan(clerk, box.box().text(), receive.at(clerk, null));
    for (Specimen block : DemoBench.sent(one)) {
      bench.scan(clerk, block.label().text(), receive.at(clerk, box.id()));
    }
    DemoBench.done(bench.use(CloseReception.class).close(clerk, box.id(), Map.of()));
  }

  /** The hospital wants a block sooner. */
  void ask(Actor clerk, DemoCase one) {
    DemoBench.done(
        bench
            .use(RequestReturn.class)
            .request(
                clerk,
                DemoBench.sent(one).getFirst().id(),
                "Segunda opinión en el hospital oncológico (demostración)"));
  }
}
