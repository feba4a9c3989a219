package mx.trazo.result;

/** Where a report stands; the names of FHIR's DiagnosticReport.status. */
public enum ReportStatus {
  /** Values are being entered. */
  REGISTERED,
  /** Some values are verified, others are awaited. */
  PARTIAL,
  /** The values are verified; nobody has released them. */
  PRELIMINARY,
  /** Released. */
  FINAL,
  /** Released again: something changed without altering what was there. */
  AMENDED,
  /** Released again: what was there was wrong. */
  CORRECTED,
  /** Released again with more, and nothing that was there changed. */
  APPENDED,
  /** There will be no report. */
  CANCELLED;

  /** Whether hospitals may read it. */
  public boolean released() {
    return switch (this) {
      case FINAL, AMENDED, CORRECTED, APPENDED -> true;
      case REGISTERED, PARTIAL, PRELIMINARY, CANCELLED -> false;
    };
  }
}
