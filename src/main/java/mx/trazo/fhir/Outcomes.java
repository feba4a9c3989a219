package mx.trazo.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Outcomes of what went well, for clients that prefer them to the resource. */
final class Outcomes {
  private Outcomes() {}

  /** Something sent is on record now, or was before. */
  static OperationOutcome stored(boolean created) {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.INFORMATION)
        .setCode(IssueType.INFORMATIONAL)
        .setDiagnostics(created ? "Created." : "Already on record; nothing was changed.");
    return outcome;
  }
}
