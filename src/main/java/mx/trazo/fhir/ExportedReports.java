package mx.trazo.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import mx.trazo.fhir.OrderBundle.Entry;
import mx.trazo.fhir.sent.SentCase;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.result.Amendment;
import mx.trazo.result.AmendmentKind;
import mx.trazo.result.PastReport;
import mx.trazo.result.PastReport.Signed;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Reads the reports of an order out of an export, every version with its values. */
final class ExportedReports {
  private static final int LONGEST_REASON = 2000;
  private static final int LONGEST_CONCLUSION = 4000;
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_POPULATION = 60;
  private static final int MOST_DIGITS = 10;
  private static final int MOST_SCALE = 2;

  private final ExportedBundle bundle;
  private final Issues issues;

  ExportedReports(ExportedBundle bundle, Issues issues) {
    this.bundle = bundle;
    this.issues = issues;
  }

  /** The entries of the reports of an order, by the id of the report. */
  static Map<String, List<Entry>> of(ExportedBundle bundle, String order) {
    Map<String, List<Entry>> reports = new LinkedHashMap<>();
    for (Entry entry : bundle.of("DiagnosticReport")) {
      String based = ((DiagnosticReport) entry.resource()).getBasedOnFirstRep().getReference();
      if (based != null && based.startsWith("ServiceRequest/" + order + ".")) {
        reports.computeIfAbsent(ExportedBundle.id(entry), _ -> new ArrayList<>()).add(entry);
      }
    }
    return reports;
  }

  /** The entries of the values of a report. */
  List<Entry> values(Entry report) {
    List<Entry> values = new ArrayList<>();
    List<Reference> results = ((DiagnosticReport) report.resource()).getResult();
    for (int i = 0; i < results.size(); i++) {
      Optional<Entry> found = bundle.resolve(results.get(i), "Observation");
      if (found.isEmpty()) {
        issues.add(report.at() + ".result[" + i + "]", FhirRefusal.FHIR_REFERENCE, "Observation");
      }
      found.ifPresent(values::add);
    }
    return values;
  }

  /** One report with its versions, or nothing when something is wrong with it. */
  Optional<SentCase.Report> read(List<Entry> entries) {
    Entry first = entries.getFirst();
    var report = (DiagnosticReport) first.resource();
    String code = Reading.identifier(report.getIdentifier(), TrazoUris.VERIFICATION);
    Optional<Entry> test = bundle.resolve(report.getBasedOnFirstRep(), "ServiceRequest");
    if (code == null) {
      issues.missing(first.at(), "identifier");
    }
    if (test.isEmpty()) {
      issues.add(first.at() + ".basedOn", FhirRefusal.FHIR_REFERENCE, "ServiceRequest");
    }
    List<PastReport.Version> versions = new ArrayList<>();
    for (Entry entry : entries) {
      version(entry).ifPresent(versions::add);
    }
    if (code == null || test.isEmpty() || versions.size() < entries.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new SentCase.Report(
            first.at(),
            ExportedBundle.id(first),
            ExportedBundle.id(test.get()),
            new PastReport(code, versions)));
  }

  private Optional<PastReport.Version> version(Entry entry) {
    var report = (DiagnosticReport) entry.resource();
    String at = entry.at();
    Optional<Signed> entered = ReportSignatures.read(report, "captura", at, issues);
    Optional<Signed> verified = ReportSignatures.read(report, "validacion", at, issues);
    Optional<Signed> released = ReportSignatures.read(report, "liberacion", at, issues);
    Attachment form = report.getPresentedFormFirstRep();
    String hash = Reading.code(form.getExtension(), TrazoUris.SHA_256, at, issues);
    if (form.getData() == null || hash == null) {
      issues.missing(at, "presentedForm");
    }
    String conclusion = Reading.text(report.getConclusion());
    if (conclusion != null && conclusion.length() > LONGEST_CONCLUSION) {
      issues.wrong(at, "conclusion", "<= " + LONGEST_CONCLUSION);
      return Optional.empty();
    }
    Optional<AmendmentKind> kind = kind(report, at);
    String reason = Reading.code(report.getExtension(), TrazoUris.AMENDMENT_REASON, at, issues);
    if (kind.isPresent() && (reason == null || reason.length() > LONGEST_REASON)) {
      issues.wrong(at, "extension", TrazoUris.AMENDMENT_REASON);
      return Optional.empty();
    }
    List<mx.trazo.result.Observation> rows = new ArrayList<>();
    List<Entry> values = values(entry);
    for (Entry value : values) {
      row(value).ifPresent(rows::add);
    }
    if (entered.isEmpty()
        || verified.isEmpty()
        || released.isEmpty()
        || form.getData() == null
        || hash == null
        || rows.size() < values.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new PastReport.Version(
            rows,
            conclusion,
            report.getExtensionsByUrl(TrazoUris.EVENT_NOTE).stream()
                .map(note -> note.getValue().primitiveValue())
                .toList(),
            kind.map(one -> new Amendment(one, reason == null ? "" : reason)).orElse(null),
            entered.get(),
            verified.get(),
            released.get(),
            hash,
            form.getData()));
  }

  private Optional<AmendmentKind> kind(DiagnosticReport report, String at) {
    return switch (report.getStatus()) {
      case FINAL -> Optional.empty();
      case AMENDED -> Optional.of(AmendmentKind.AMENDED);
      case CORRECTED -> Optional.of(AmendmentKind.CORRECTED);
      case APPENDED -> Optional.of(AmendmentKind.APPENDED);
      case null, default -> {
        issues.wrong(at, "status", "final, amended, corrected, appended");
        yield Optional.empty();
      }
    };
  }

  private Optional<mx.trazo.result.Observation> row(Entry entry) {
    var value = (Observation) entry.resource();
    String at = entry.at();
    String code = Reading.code(value.getCode(), TrazoUris.MARKER).orElse(null);
    Optional<Entry> subject = bundle.resolve(value.getSpecimen(), "Specimen");
    if (code == null) {
      issues.wrong(at, "code", TrazoUris.MARKER);
    }
    if (subject.isEmpty()) {
      issues.add(at + ".specimen", FhirRefusal.FHIR_REFERENCE, "Specimen");
    }
    String name = Reading.text(value.getCode().getText());
    String population = component(value, "poblacion");
    boolean fits =
        (name == null || name.length() <= LONGEST_NAME)
            && (population == null || population.length() <= LONGEST_POPULATION);
    if (!fits) {
      issues.wrong(at, "code.text", "<= " + LONGEST_NAME);
    }
    BigDecimal number = null;
    boolean below = false;
    String unit = null;
    String coded = component(value, "intensidad");
    String text = Reading.text(value.getNoteFirstRep().getText());
    switch (value.getValue()) {
      case Quantity quantity -> {
        number = quantity.getValue();
        below = quantity.getComparator() == QuantityComparator.LESS_THAN;
        unit = Reading.text(quantity.getUnit());
      }
      case CodeableConcept answer -> coded = answer(answer);
      case StringType words -> text = Reading.text(words.getValue());
      case null, default -> issues.missing(at, "value");
    }
    if (number != null
        && (number.stripTrailingZeros().scale() > MOST_SCALE
            || number.scale() < -MOST_DIGITS
            || number.precision() - number.scale() > MOST_DIGITS)) {
      issues.wrong(at, "valueQuantity", "0.01");
      return Optional.empty();
    }
    if (code == null || subject.isEmpty() || !fits || !value.hasValue()) {
      return Optional.empty();
    }
    return Optional.of(
        new mx.trazo.result.Observation(
            new SpecimenId(ExportedBundle.id(subject.get())),
            code,
            name,
            population,
            number,
            below,
            coded,
            text,
            unit,
            null,
            Reading.text(value.getMethod().getText())));
  }

  private static @Nullable String component(Observation value, String code) {
    for (var part : value.getComponent()) {
      if (Reading.code(part.getCode(), TrazoUris.MARKER).filter(code::equals).isPresent()) {
        Type said = part.getValue();
        return said instanceof CodeableConcept answer
            ? answer(answer)
            : said == null ? null : Reading.text(said.primitiveValue());
      }
    }
    return null;
  }

  /** The name of a constant that was written as a FHIR code. */
  private static @Nullable String answer(CodeableConcept answer) {
    return Reading.code(answer, TrazoUris.MARKER_ANSWER)
        .map(code -> code.toUpperCase(Locale.ROOT).replace('-', '_'))
        .orElse(null);
  }
}
