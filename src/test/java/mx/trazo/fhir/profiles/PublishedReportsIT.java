package mx.trazo.fhir.profiles;

import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import mx.trazo.fhir.TrazoUris;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.Bench;
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
import mx.trazo.result.ReleaseReport;
import mx.trazo.result.ReportValues;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.result.VerifyResult;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Reports that a running Trazo releases speak the codes of the guide. */
class PublishedReportsIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Guide guide = Guide.read();
  private final Served served = new Served(trazo);
  private final Bench bench = new Bench();

  @Test
  void an_equivocal_breast_report_and_its_amendment() throws IOException {
    RegisteredReferral referral = bench.breast(1);
    bench.accept(referral.specimens().getFirst());
    release(referral, breast(referral, 25), 0);
    DiagnosticReport first = report("mama-1", referral);
    assertThat(first.getStatus()).isEqualTo(DiagnosticReport.DiagnosticReportStatus.FINAL);

    ReportVersion draft =
        done(
            trazo
                .bean(AmendReport.class)
                .amend(bench.ana, test(referral), AmendmentKind.CORRECTED, "Error de captura."));
    release(referral, breast(referral, 35), draft.revision());
    DiagnosticReport second = report("mama-2", referral);
    assertThat(second.getStatus()).isEqualTo(DiagnosticReport.DiagnosticReportStatus.CORRECTED);
    assertThat(second.getIdElement().getIdPart()).isEqualTo(first.getIdElement().getIdPart());
  }

  @Test
  void an_immunophenotype() throws IOException {
    RegisteredReferral referral = bench.marrow();
    bench.accept(referral.specimens().getFirst());
    var values =
        new FlowValues(
            referral.specimens().getFirst().id(),
            List.of(
                new FlowMarker("CD19", "Blastos", percent("98"), FlowIntensity.BRIGHT, null),
                new FlowMarker("MPO", "Blastos", percent("0"), FlowIntensity.NEGATIVE, null)),
            percent("84"),
            percent("91"),
            percent("38.4"),
            FlowScheme.WHO,
            "2016",
            FlowConclusion.B_ALL,
            "Leucemia linfoblástica B");
    release(referral, values, 0);
    DiagnosticReport report = report("leucemia", referral);
    assertThat(report.getCode().getCoding())
        .anySatisfy(coding -> assertThat(coding.getCode()).isEqualTo("FENOTIPO-LA"));
  }

  /** The report as the hospital reads it; it and its values are kept for the validators. */
  private DiagnosticReport report(String story, RegisteredReferral referral) throws IOException {
    String request = referral.order().id().value() + "." + test(referral).value();
    var found = (Bundle) served.read("DiagnosticReport?based-on=ServiceRequest/" + request);
    var report = (DiagnosticReport) found.getEntryFirstRep().getResource();
    Set<String> unknown = new TreeSet<>();
    for (Reference reference : report.getResult()) {
      var value = (Observation) served.read(reference.getReference());
      value.getCode().getCoding().stream()
          .filter(coding -> coding.getSystem().equals(TrazoUris.MARKER))
          .map(coding -> coding.getCode())
          .filter(code -> !guide.codes("marcador").contains(code))
          .forEach(unknown::add);
      served.keep(story, value);
    }
    assertThat(report.getResult()).isNotEmpty();
    assertThat(unknown).isEmpty();
    served.keep(story, served.read("Task/" + request));
    served.keep(story, report);
    return report;
  }

  private void release(RegisteredReferral referral, ReportValues values, int seen) {
    var test = test(referral);
    ReportVersion draft =
        done(trazo.bean(EnterResult.class).enter(bench.ana, test, values, "Conclusión", seen));
    done(trazo.bean(VerifyResult.class).verify(bench.ana, test, draft.revision()));
    done(trazo.bean(ReleaseReport.class).release(bench.beto, test, draft.revision()));
  }

  private static OrderedTestId test(RegisteredReferral referral) {
    return referral.order().tests().getFirst().id();
  }

  private static IhcValues breast(RegisteredReferral referral, int ki67) {
    var receptor =
        new HormoneReceptor(
            CellPercent.of(90),
            Intensity.STRONG,
            InternalControl.PRESENT_STAINED,
            ExternalControls.AS_EXPECTED);
    return new IhcValues(
        List.of(
            new IhcBlock(
                referral.specimens().getFirst().id(),
                receptor,
                receptor,
                new Her2(Her2Score.TWO_PLUS, CellPercent.of(40), null, null),
                new Ki67(CellPercent.of(ki67), Ki67Count.HOT_SPOT),
                "Comentario",
                SurrogateSubtype.INCONCLUSIVE_ISH_PENDING)));
  }

  private static BigDecimal percent(String figure) {
    return new BigDecimal(figure);
  }
}
