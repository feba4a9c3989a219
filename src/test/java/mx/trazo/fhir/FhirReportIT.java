package mx.trazo.fhir;

import static mx.trazo.fhir.FhirCalls.refusal;
import static mx.trazo.result.Bench.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;
import mx.trazo.order.OrderedTest;
import mx.trazo.reception.ReceptionDecision;
import mx.trazo.result.AmendReport;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.Bench;
import mx.trazo.result.CellPercent;
import mx.trazo.result.EnterResult;
import mx.trazo.result.ExternalControls;
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
import mx.trazo.result.ReportVersion;
import mx.trazo.result.SurrogateSubtype;
import mx.trazo.result.VerifyResult;
import mx.trazo.specimen.RegisteredReferral;
import mx.trazo.testing.RunningTrazo;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Specimen;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** The hospital's system follows an order to its released report. */
class FhirReportIT {
  private final RunningTrazo trazo = RunningTrazo.shared();
  private final Bench bench = new Bench();
  private final Facility ensenada = trazo.bean(Catalogue.class).getFacility(Bench.HOSPITAL);
  private final FhirCalls hospital = TestClient.of(trazo, ensenada).calls();
  private final RegisteredReferral referral = bench.breast(1);
  private final SpecimenId block = referral.specimens().getFirst().id();
  private final OrderedTest test = referral.order().tests().getFirst();
  private final String id = FhirIds.ofTest(referral.order().id(), test.id());

  @Test
  void a_released_report_is_read_with_its_values_and_its_pdf() throws Exception {
    bench.accept(referral.specimens().getFirst());
    assertThat(reports().getTotal()).isZero();
    Task before = read(Task.class, "Task/" + id);
    assertThat(before.getStatus()).isEqualTo(Task.TaskStatus.ACCEPTED);
    assertThat(before.getRestriction().getPeriod().getEndElement().getValueAsString()).isNotBlank();
    release(90, 0);

    Bundle found = reports();
    assertThat(found.getTotal()).isEqualTo(1);
    var report = (DiagnosticReport) found.getEntryFirstRep().getResource();
    assertThat(report.getStatus()).isEqualTo(DiagnosticReport.DiagnosticReportStatus.FINAL);
    assertThat(report.getBasedOnFirstRep().getReference()).isEqualTo("ServiceRequest/" + id);
    assertThat(report.getSpecimenFirstRep().getReference()).isEqualTo("Specimen/" + block.value());
    assertThat(report.getConclusion()).isEqualTo("Conclusión");
    var pdf = report.getPresentedFormFirstRep();
    assertThat(new String(pdf.getData(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.getSize()).isEqualTo(pdf.getData().length);
    assertThat(pdf.getExtensionByUrl(TrazoUris.SHA_256).getValue().primitiveValue())
        .isEqualTo(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf.getData())));

    List<Observation> values =
        report.getResult().stream()
            .map(reference -> read(Observation.class, reference.getReference()))
            .toList();
    assertThat(values)
        .allSatisfy(value -> {
          assertThat(value.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
          assertThat(value.getSpecimen().getReference()).isEqualTo("Specimen/" + block.value());
        });
    Observation estrogen = coded(values, "85329-1");
    assertThat(estrogen.getValueQuantity().getValue()).isEqualByComparingTo("90");
    assertThat(estrogen.getValueQuantity().getCode()).isEqualTo("%");
    assertThat(estrogen.getInterpretationFirstRep().getCodingFirstRep().getCode())
        .isEqualTo("positive");
    assertThat(coded(values, "85319-2").getValueCodeableConcept().getCodingFirstRep().getCode())
        .isEqualTo("three-plus");

    Task task = read(Task.class, "Task/" + id);
    assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    assertThat(((Reference) task.getOutputFirstRep().getValue()).getReference())
        .isEqualTo("DiagnosticReport/" + report.getIdElement().getIdPart());
    assertThat(read(ServiceRequest.class, "ServiceRequest/" + id).getStatus())
        .isEqualTo(ServiceRequest.ServiceRequestStatus.COMPLETED);
    FhirCalls stranger = TestClient.ofNewHospital(trazo).calls();
    for (String path :
        List.of(
            "/DiagnosticReport/" + report.getIdElement().getIdPart(),
            "/" + report.getResultFirstRep().getReference())) {
      assertThat(refusal(stranger.get(path), 404)).isEqualTo("FHIR_NOT_FOUND");
    }
  }

  @Test
  void an_amendment_keeps_the_id_and_says_why() {
    bench.accept(referral.specimens().getFirst());
    release(90, 0);
    var first = (DiagnosticReport) reports().getEntryFirstRep().getResource();
    ReportVersion draft =
        done(
            trazo
                .bean(AmendReport.class)
                .amend(bench.ana, test.id(), AmendmentKind.CORRECTED, "Error de captura."));
    assertThat(((DiagnosticReport) reports().getEntryFirstRep().getResource()).getStatus())
        .isEqualTo(DiagnosticReport.DiagnosticReportStatus.FINAL);
    release(70, draft.revision());

    var second = (DiagnosticReport) reports().getEntryFirstRep().getResource();
    assertThat(second.getIdElement().getIdPart()).isEqualTo(first.getIdElement().getIdPart());
    assertThat(second.getMeta().getVersionId()).isNotEqualTo(first.getMeta().getVersionId());
    assertThat(second.getStatus()).isEqualTo(DiagnosticReport.DiagnosticReportStatus.CORRECTED);
    assertThat(second.getExtensionByUrl(TrazoUris.AMENDMENT_REASON).getValue().primitiveValue())
        .isEqualTo("Error de captura.");
    Observation old = read(Observation.class, first.getResultFirstRep().getReference());
    assertThat(old.getStatus()).isEqualTo(Observation.ObservationStatus.FINAL);
    Observation corrected = read(Observation.class, second.getResultFirstRep().getReference());
    assertThat(corrected.getStatus()).isEqualTo(Observation.ObservationStatus.CORRECTED);
  }

  @Test
  void a_rejection_is_told_with_its_reason() {
    bench.decide(
        bench.technician,
        referral.specimens().getFirst(),
        ReceptionDecision.REJECT,
        "BLOCK_DAMAGED",
        null);
    Task task = read(Task.class, "Task/" + id);
    assertThat(task.getStatus()).isEqualTo(Task.TaskStatus.REJECTED);
    assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("rechazada");
    assertThat(task.getStatusReason().getCoding())
        .extracting(coding -> coding.getCode())
        .containsExactly("BLOCK_DAMAGED", "RB");
    Specimen specimen = read(Specimen.class, "Specimen/" + block.value());
    assertThat(specimen.getStatus()).isEqualTo(Specimen.SpecimenStatus.UNSATISFACTORY);
    assertThat(specimen.getReceivedTimeElement().getValueAsString()).isNotBlank();
    Bundle chain =
        parse(Bundle.class, hospital.get("/Provenance?target=Specimen/" + block.value()));
    assertThat(chain.getEntry())
        .extracting(
            entry -> ((Provenance) entry.getResource()).getActivity().getCodingFirstRep().getCode())
        .containsSubsequence("S42", "S44");
  }

  private void release(int estrogen, int seen) {
    var receptor =
        new HormoneReceptor(
            CellPercent.of(estrogen),
            Intensity.STRONG,
            InternalControl.PRESENT_STAINED,
            ExternalControls.AS_EXPECTED);
    var values =
        new IhcValues(
            List.of(
                new IhcBlock(
                    block,
                    receptor,
                    receptor,
                    new Her2(Her2Score.THREE_PLUS, CellPercent.of(40), null, null),
                    new Ki67(CellPercent.of(25), Ki67Count.HOT_SPOT),
                    "Comentario",
                    SurrogateSubtype.LUMINAL_B_LIKE_HER2_POSITIVE)));
    ReportVersion draft =
        done(trazo.bean(EnterResult.class).enter(bench.ana, test.id(), values, "Conclusión", seen));
    done(trazo.bean(VerifyResult.class).verify(bench.ana, test.id(), draft.revision()));
    done(trazo.bean(ReleaseReport.class).release(bench.beto, test.id(), draft.revision()));
  }

  private Bundle reports() {
    return parse(Bundle.class, hospital.get("/DiagnosticReport?based-on=ServiceRequest/" + id));
  }

  private <R extends Resource> R read(Class<R> type, String path) {
    return parse(type, hospital.get("/" + path));
  }

  private static <R extends Resource> R parse(Class<R> type, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirCalls.R4.newJsonParser().parseResource(type, answer.body());
  }

  private static Observation coded(List<Observation> values, String code) {
    return values.stream()
        .filter(value ->
            value.getCode().getCoding().stream().anyMatch(coding -> coding.getCode().equals(code)))
        .findFirst()
        .orElseThrow();
  }
}
