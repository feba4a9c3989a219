package mx.trazo.fhir;

import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import mx.trazo.custody.Scan;
import mx.trazo.custody.ScanDesk;
import mx.trazo.custody.ScanRule;
import mx.trazo.custody.ScanVerdict;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Ids;
import mx.trazo.kernel.ScanId;
import mx.trazo.order.OrderRequest;
import mx.trazo.order.OrderSource;
import mx.trazo.order.Priority;
import mx.trazo.processing.DoStep;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.Bench;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2Score;
import mx.trazo.result.ReportVersion;
import mx.trazo.shipment.CloseManifest;
import mx.trazo.shipment.HandToCourier;
import mx.trazo.shipment.Manifest;
import mx.trazo.shipment.OpenShipment;
import mx.trazo.shipment.PackContainer;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Referral;
import mx.trazo.specimen.RegisterReferral;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRequest;
import mx.trazo.specimen.SpecimenStore;
import mx.trazo.testing.RunningTrazo;

/** Both stories, each with something that went wrong on its way, through the use cases. */
final class MovedStories {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final Ids ids = trazo.bean(Ids.class);
  private final InstantSource clock = trazo.bean(InstantSource.class);

  /**
   * Two blocks travel in a box: one is accepted with a note, cut, stained and read as HER2 2+,
   * which asks for a hybridisation, and its report is corrected; the other is rejected.
   */
  RegisteredReferral breast() {
    RegisteredReferral referral = bench.breast(2);
    Specimen good = referral.specimens().getFirst();
    travel(referral.specimens());
    bench.decide(
        bench.technician, good, ReceptionDecision.ACCEPT_WITH_NOTE, null, "Bloque astillado");
    bench.decide(
        bench.technician,
        referral.specimens().getLast(),
        ReceptionDecision.REJECT,
        "BLOCK_DAMAGED",
        null);
    step(good, "IHC-CORTE");
    List<Specimen> slides =
        trazo
            .bean(SpecimenStore.class)
            .listOf(bench.technician.scope(), referral.order().id())
            .stream()
            .filter(node -> good.id().equals(node.parent()))
            .toList();
    assertThat(slides).isNotEmpty();
    for (Specimen slide : slides) {
      step(slide, "IHC-TINCION");
      step(slide, "IHC-LECTURA");
    }
    var test = Bench.test(referral);
    bench.finish(test, Bench.breast(good.id(), Her2Score.TWO_PLUS, null), 0);
    ReportVersion draft =
        done(
            trazo
                .bean(AmendReport.class)
                .amend(bench.ana, test, AmendmentKind.CORRECTED, "Error de captura."));
    bench.finish(test, Bench.breast(good.id(), Her2Score.THREE_PLUS, null), draft.revision());
    return referral;
  }

  /** A clotted marrow is held and rejected; the new one, of the same child, becomes a report. */
  RegisteredReferral marrow() {
    RegisteredReferral clotted = bench.marrow();
    Specimen bad = clotted.specimens().getFirst();
    travel(clotted.specimens());
    bench.decide(bench.technician, bad, ReceptionDecision.HOLD, "MISSING_DATA", null);
    scan(
        bench.ana,
        bad,
        trazo.bean(DecideReception.class).as(bench.ana, ReceptionDecision.REJECT, "CLOTTED", null));
    RegisteredReferral again = again(clotted);
    Specimen tube = again.specimens().getFirst();
    travel(again.specimens());
    bench.accept(tube);
    for (String step : List.of("FLU-PREPARACION", "FLU-ADQUISICION", "FLU-LECTURA")) {
      step(tube, step);
    }
    bench.finish(
        Bench.test(again),
        new FlowValues(
            tube.id(),
            List.of(
                new FlowMarker(
                    "CD19", "Blastos", new BigDecimal("98.5"), FlowIntensity.BRIGHT, "a"),
                new FlowMarker(
                    "MPO", "Blastos", new BigDecimal("0"), FlowIntensity.NEGATIVE, null)),
            new BigDecimal("84"),
            new BigDecimal("91"),
            new BigDecimal("38.4"),
            FlowScheme.WHO,
            "2016",
            FlowConclusion.B_ALL,
            "Leucemia linfoblástica B"),
        0);
    return again;
  }

  private RegisteredReferral again(RegisteredReferral rejected) {
    OrderRequest first = rejected.order().request();
    var request =
        new OrderRequest(
            "k" + ids.next(),
            OrderSource.SCREEN,
            null,
            first.laboratory(),
            first.testCodes(),
            first.reason(),
            Priority.URGENT,
            first.physician(),
            first.clinical(),
            rejected.order().id());
    Specimen before = rejected.specimens().getFirst();
    return done(
        trazo
            .bean(RegisterReferral.class)
            .register(
                bench.clerk,
                new Referral(
                    Referral.NOBODY,
                    request,
                    List.of(SpecimenRequest.of(before.formCode(), before.collection())),
                    rejected.order().patient())));
  }

  private void travel(List<Specimen> containers) {
    Shipment box = done(trazo.bean(OpenShipment.class).open(bench.clerk, Bench.LABORATORY));
    for (Specimen one : containers) {
      scan(bench.clerk, one, trazo.bean(PackContainer.class).into(bench.clerk, box.id()));
    }
    var manifest = new Manifest(1, null, null, null, "Guardia, 646 000 0000");
    done(trazo.bean(CloseManifest.class).close(bench.clerk, box.id(), manifest));
    done(trazo.bean(HandToCourier.class).hand(bench.clerk, box.id(), "Mensajería", "G-1", null));
  }

  private void step(Specimen container, String code) {
    var id = new ScanId(ids.next());
    var scan = new Scan(id, bench.technician, container.label().text(), clock.instant(), "mesa");
    var answer =
        done(
            trazo
                .bean(ScanDesk.class)
                .scan(scan, trazo.bean(DoStep.class).at(bench.technician, code, id)));
    assertThat(answer.verdict()).as(code + answer).isEqualTo(ScanVerdict.RECORDED);
  }

  private void scan(Actor by, Specimen container, ScanRule rule) {
    var scan =
        new Scan(new ScanId(ids.next()), by, container.label().text(), clock.instant(), "mesa");
    var answer = done(trazo.bean(ScanDesk.class).scan(scan, rule));
    assertThat(answer.verdict()).as(String.valueOf(answer)).isEqualTo(ScanVerdict.RECORDED);
  }
}
