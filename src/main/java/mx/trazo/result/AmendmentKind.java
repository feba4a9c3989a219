package mx.trazo.result;

/** Why a released report has another version. */
public enum AmendmentKind {
  /** Something changed without altering the meaning of what was there. */
  AMENDED(ReportStatus.AMENDED),
  /** What was there was wrong: whoever read it must be told. */
  CORRECTED(ReportStatus.CORRECTED),
  /** Something was added, for instance the hybridisation. */
  APPENDED(ReportStatus.APPENDED);

  private final ReportStatus status;

  AmendmentKind(ReportStatus status) {
    this.status = status;
  }

  /** The status of a report whose latest released version is of this kind. */
  public ReportStatus status() {
    return status;
  }
}
