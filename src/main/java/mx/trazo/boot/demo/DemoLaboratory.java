package mx.trazo.boot.demo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ScanId;
import mx.trazo.network.ContainerKind;
import mx.trazo.processing.DoStep;
import mx.trazo.reception.CloseReception;
import mx.trazo.reception.DecideReception;
import mx.trazo.reception.ReceiveContainer;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.CellPercent;
import mx.trazo.result.EnterResult;
import mx.trazo.result.ExternalControls;
import mx.trazo.result.FlowConclusion;
import mx.trazo.result.FlowIntensity;
import mx.trazo.result.FlowMarker;
import mx.trazo.result.FlowScheme;
import mx.trazo.result.FlowValues;
import mx.trazo.result.Her2;
import mx.trazo.result.Her2Score;
import mx.trazo.result.HormoneReceptor;
import mx.trazo.result.IhcBlock;
import mx.trazo.result.IhcValues;
import mx.trazo.result.Intensity;
import mx.trazo.result.InternalControl;
import mx.trazo.result.Ki67;
import mx.trazo.result.Ki67Count;
import mx.trazo.result.RecordCriticalCall;
import mx.trazo.result.ReleaseReport;
import mx.trazo.result.ReportValues;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.result.VerifyResult;
import mx.trazo.shipment.Shipment;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenStore;
import org.jspecify.annotations.Nullable;

/** What the laboratory of the demo does: receive, decide, work, read, release. */
final class DemoLaboratory {
  private final DemoBench bench;
  private final Actor technician;
  private final Actor pathologist;
  private final Actor haematologist;

  DemoLaboratory(DemoBench bench) {
    this.bench = bench;
    this.technician = bench.person(DemoAccount.TECHNICIAN);
    this.pathologist = bench.person(DemoAccount.PATHOLOGIST);
    this.haematologist = bench.person(DemoAccount.HAEMATOLOGIST);
  }

  /** Scans the box, then everything in it. */
  void receive(Shipment box, List<DemoCase> cases) {
    ReceiveContainer receive = bench.use(ReceiveContainer.class);
    bench.scan(technician, box.box().text(), receive.at(technician, null));
    for (DemoCase one : cases) {
      for (Specimen specimen : DemoBench.sent(one)) {
        bench.scan(technician, specimen.label().text(), receive.at(technician, box.id()));
      }
    }
  }

  /** Says that nothing of the box is missing. */
  void close(Shipment box) {
    DemoBench.done(bench.use(CloseReception.class).close(technician, box.id(), Map.of()));
  }

  /** Decides as the case's end asks for. */
  void decide(DemoCase one) {
    switch (one.stage()) {
      case ON_HOLD -> decide(technician, one, ReceptionDecision.HOLD, "MISSING_REPORT", null);
      case REJECTED ->
          decide(
              bench.person(DemoAccount.QUALITY),
              one,
              ReceptionDecision.REJECT,
              "CLOTTED",
              "Coágulo que ocupa el tubo");
      case ARRIVED, IN_TRANSIT, PACKED, REGISTERED -> {
        // nobody decides yet
      }
      default -> decide(technician, one, ReceptionDecision.ACCEPT, null, null);
    }
  }

  private void decide(
      Actor by,
      DemoCase one,
      ReceptionDecision decision,
      @Nullable String reason,
      @Nullable String note) {
    for (Specimen specimen : DemoBench.sent(one)) {
      bench.scan(
          by,
          specimen.label().text(),
          bench.use(DecideReception.class).as(by, decision, reason, note));
    }
  }

  /** The first step: blocks are cut, tubes prepared. */
  void stepOne(DemoCase one) {
    boolean breast = one.kind().isBreast();
    step(
        one,
        breast ? "IHC-CORTE" : "FLU-PREPARACION",
        breast ? ContainerKind.BLOCK : ContainerKind.TUBE);
  }

  /** The second step: slides are stained, tubes run. */
  void stepTwo(DemoCase one) {
    boolean breast = one.kind().isBreast();
    step(
        one,
        breast ? "IHC-TINCION" : "FLU-ADQUISICION",
        breast ? ContainerKind.SLIDE : ContainerKind.TUBE);
  }

  /** To the reading desk. */
  void bring(DemoCase one) {
    boolean breast = one.kind().isBreast();
    step(
        one,
        breast ? "IHC-LECTURA" : "FLU-LECTURA",
        breast ? ContainerKind.SLIDE : ContainerKind.TUBE);
  }

  private void step(DemoCase one, String code, ContainerKind kind) {
    for (Specimen specimen :
        bench.use(SpecimenStore.class).listOf(technician.scope(), one.registered().order().id())) {
      if (specimen.kind() == kind) {
        ScanId id = bench.nextScan();
        bench.scan(
            technician,
            specimen.label().text(),
            bench.use(DoStep.class).at(technician, code, id),
            id);
      }
    }
  }

  /** Writes down what was read. */
  void enter(DemoCase one) {
    DemoBench.done(
        bench
            .use(EnterResult.class)
            .enter(pathologist, testOf(one), values(one), conclusion(one), 0));
  }

  /** The first signature. */
  void verify(DemoCase one) {
    DemoBench.done(bench.use(VerifyResult.class).verify(pathologist, testOf(one), 1));
  }

  /** The second one. */
  void release(DemoCase one) {
    DemoBench.done(bench.use(ReleaseReport.class).release(haematologist, testOf(one), 1));
  }

  /** Calls the hospital about a critical result. */
  void call(DemoCase one, boolean answered) {
    var said =
        new RecordCriticalCall.Said(
            answered,
            answered ? "Enf. Guardia Demostración" : null,
            answered ? "Enfermería, urgencias" : null,
            answered,
            "000 000 0000",
            null,
            null);
    DemoBench.done(
        bench
            .use(RecordCriticalCall.class)
            .record(technician, bench.noticeOf(technician, one), said));
  }

  private static OrderedTestId testOf(DemoCase one) {
    return one.registered().order().tests().getFirst().id();
  }

  private static String conclusion(DemoCase one) {
    return one.kind().isBreast()
        ? "Datos de demostración: no corresponden a ninguna persona."
        : "Datos de demostración: inmunofenotipo compatible con precursores B.";
  }

  private static ReportValues values(DemoCase one) {
    List<Specimen> sent = DemoBench.sent(one);
    return one.kind().isBreast()
        ? new IhcValues(sent.stream().map(block -> markers(one, block)).toList())
        : phenotype(sent.getFirst());
  }

  private static IhcBlock markers(DemoCase one, Specimen block) {
    boolean hormones = one.kind() != DemoCase.Kind.TRIPLE_NEGATIVE;
    HormoneReceptor receptor = receptor(hormones ? 90 : 0);
    return new IhcBlock(
        block.id(),
        receptor,
        receptor,
        her2(one.kind()),
        new Ki67(CellPercent.of(hormones ? 12 : 70), Ki67Count.AVERAGE),
        "Datos de demostración",
        subtype(one.kind()));
  }

  private static HormoneReceptor receptor(int percent) {
    return new HormoneReceptor(
        CellPercent.of(percent),
        percent == 0 ? Intensity.NONE : Intensity.STRONG,
        InternalControl.PRESENT_STAINED,
        ExternalControls.AS_EXPECTED);
  }

  private static Her2 her2(DemoCase.Kind kind) {
    return switch (kind) {
      case HER2_OPEN -> Her2.of(Her2Score.TWO_PLUS, CellPercent.of(40));
      case HER2_POSITIVE -> Her2.of(Her2Score.THREE_PLUS, CellPercent.of(90));
      default -> Her2.of(Her2Score.ONE_PLUS, CellPercent.of(20));
    };
  }

  private static SurrogateSubtype subtype(DemoCase.Kind kind) {
    return switch (kind) {
      case HER2_OPEN -> SurrogateSubtype.INCONCLUSIVE_ISH_PENDING;
      case HER2_POSITIVE -> SurrogateSubtype.LUMINAL_B_LIKE_HER2_POSITIVE;
      case TRIPLE_NEGATIVE -> SurrogateSubtype.TRIPLE_NEGATIVE;
      default -> SurrogateSubtype.LUMINAL_A_LIKE;
    };
  }

  private static FlowValues phenotype(Specimen tube) {
    return new FlowValues(
        tube.id(),
        List.of(
            new FlowMarker("CD19", "Blastos", new BigDecimal("98.5"), FlowIntensity.BRIGHT, null),
            new FlowMarker("CD10", "Blastos", new BigDecimal("91"), FlowIntensity.MODERATE, null),
            new FlowMarker("cyMPO", "Blastos", null, FlowIntensity.NEGATIVE, null)),
        new BigDecimal("85"),
        new BigDecimal("92.5"),
        new BigDecimal("13"),
        FlowScheme.EUROFLOW,
        "ALOT",
        FlowConclusion.B_ALL,
        "Precursores B (datos de demostración)");
  }
}
