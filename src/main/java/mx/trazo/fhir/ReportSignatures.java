package mx.trazo.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.result.PastReport.Signed;
import mx.trazo.result.Signature;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Who entered, verified and released a version of a report, both ways. */
final class ReportSignatures {
  private static final String ROLE = "papel";
  private static final String NAME = "nombre";
  private static final String LICENCE = "cedula";
  private static final String TIME = "hora";

  private ReportSignatures() {}

  /** Adds a signature when there is one. */
  static void add(DiagnosticReport report, String role, @Nullable Signature signature) {
    if (signature == null) {
      return;
    }
    Extension signed = report.addExtension().setUrl(TrazoUris.SIGNED);
    signed.addExtension(ROLE, new CodeType(role));
    signed.addExtension(NAME, new StringType(signature.name()));
    if (signature.cedula() != null) {
      signed.addExtension(
          LICENCE, new Identifier().setSystem(TrazoUris.CEDULA).setValue(signature.cedula()));
    }
    signed.addExtension(TIME, new DateTimeType(FhirIds.millis(signature.at())));
  }

  /** The signature of a role; what is wrong with it is added to the issues. */
  static Optional<Signed> read(DiagnosticReport report, String role, String at, Issues issues) {
    List<Extension> signed =
        report.getExtensionsByUrl(TrazoUris.SIGNED).stream()
            .filter(one -> role.equals(text(one, ROLE)))
            .toList();
    String name = signed.size() == 1 ? text(signed.getFirst(), NAME) : null;
    String time = signed.size() == 1 ? text(signed.getFirst(), TIME) : null;
    Instant when = time == null ? null : Reading.instant(time).orElse(null);
    if (name == null || when == null) {
      issues.wrong(at, "extension", TrazoUris.SIGNED + " " + role);
      return Optional.empty();
    }
    Extension licence = signed.getFirst().getExtensionByUrl(LICENCE);
    String cedula =
        licence != null && licence.getValue() instanceof Identifier identifier
            ? identifier.getValue()
            : null;
    return Optional.of(new Signed(name, cedula, when));
  }

  private static @Nullable String text(Extension signed, String part) {
    Extension found = signed.getExtensionByUrl(part);
    return found == null || found.getValue() == null
        ? null
        : Reading.text(found.getValue().primitiveValue());
  }
}
