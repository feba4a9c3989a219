package mx.trazo.fhir;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import mx.trazo.order.Order;
import mx.trazo.order.OrderedTest;
import mx.trazo.result.MarkerCodes;
import mx.trazo.result.Report;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;

/** The last released version of a report as a DiagnosticReport, with its PDF. */
@Singleton
public class DiagnosticReportTranslator {
  private final Organizations organizations;

  /** Facilities are named by their codes. */
  public DiagnosticReportTranslator(Organizations organizations) {
    this.organizations = organizations;
  }

  /**
   * A released version.
   *
   * @param values its values, as they are read one by one
   * @param file its PDF
   */
  public DiagnosticReport write(
      Order order,
      OrderedTest test,
      Report report,
      ReportVersion version,
      List<Observation> values,
      ReportFile file) {
    var written = new DiagnosticReport();
    written.setId(report.id().value());
    written.addIdentifier(
        new Identifier().setSystem(TrazoUris.VERIFICATION).setValue(report.verificationCode()));
    written.addBasedOn(new Reference("ServiceRequest/" + FhirIds.ofTest(order.id(), test.id())));
    written.setStatus(status(version));
    MarkerCodes.Coding code = MarkerCodes.of(report.kind());
    written
        .getCode()
        .addCoding()
        .setSystem(code.system())
        .setCode(code.code())
        .setDisplay(code.display());
    written.getCode().addCoding().setSystem(TrazoUris.TEST).setCode(test.testCode());
    written.setSubject(new Reference("Patient/" + order.patient().value()));
    Signature released = version.released();
    if (released != null) {
      written.setIssuedElement(new InstantType(FhirIds.millis(released.at())));
      written.setEffective(new DateTimeType(FhirIds.millis(released.at())));
      written.getMeta().setLastUpdatedElement(new InstantType(FhirIds.millis(released.at())));
      written.addPerformer(organizations.of(report.laboratory(), released.at()));
      written.addResultsInterpreter(interpreter(released));
      ReportSignatures.add(written, "captura", version.entered());
      ReportSignatures.add(written, "validacion", version.verified());
      ReportSignatures.add(written, "liberacion", released);
    }
    version
        .values()
        .subjects()
        .forEach(id -> written.addSpecimen(new Reference("Specimen/" + id.value())));
    values.forEach(value ->
        written.addResult(new Reference("Observation/" + value.getIdElement().getIdPart())));
    if (version.conclusion() != null) {
      written.setConclusion(version.conclusion());
    }
    version
        .notes()
        .forEach(note -> written.addExtension(TrazoUris.EVENT_NOTE, new StringType(note)));
    var amendment = version.amendment();
    if (amendment != null) {
      written.addExtension(TrazoUris.AMENDMENT_REASON, new StringType(amendment.reason()));
    }
    written.addPresentedForm(attachment(report, version, file));
    return written;
  }

  private static Reference interpreter(Signature released) {
    var interpreter = new Reference().setDisplay(released.name());
    if (released.cedula() != null) {
      interpreter.setIdentifier(
          new Identifier().setSystem(TrazoUris.CEDULA).setValue(released.cedula()));
    }
    return interpreter;
  }

  private static DiagnosticReportStatus status(ReportVersion version) {
    var amendment = version.amendment();
    if (amendment == null) {
      return DiagnosticReportStatus.FINAL;
    }
    return switch (amendment.kind()) {
      case AMENDED -> DiagnosticReportStatus.AMENDED;
      case CORRECTED -> DiagnosticReportStatus.CORRECTED;
      case APPENDED -> DiagnosticReportStatus.APPENDED;
    };
  }

  private static Attachment attachment(Report report, ReportVersion version, ReportFile file) {
    var attachment = new Attachment();
    attachment.setContentType("application/pdf");
    attachment.setLanguage("es-MX");
    attachment.setTitle(report.verificationCode() + "-" + version.number() + ".pdf");
    attachment.setData(file.bytes());
    attachment.setSize(file.bytes().length);
    attachment.setHash(sha1(file.bytes()));
    attachment.addExtension(TrazoUris.SHA_256, new StringType(file.sha256()));
    return attachment;
  }

  /** R4 defines Attachment.hash as SHA-1; the SHA-256 that counts stands beside it. */
  private static byte[] sha1(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-1").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
