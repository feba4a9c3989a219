package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import mx.trazo.kernel.FacilityScope;

/** Keeps the file of a released version, so that it is the same for ever. */
@Singleton
public class KeepReportFile {
  private final ReportStore reports;

  /** Writes to this store. */
  public KeepReportFile(ReportStore reports) {
    this.reports = reports;
  }

  /** Keeps the file and answers the one that is kept: another one when somebody was faster. */
  @Transactional
  public ReportFile keep(FacilityScope scope, ReportFile file) {
    reports.insertFile(scope, file);
    return reports.findFile(scope, file.report(), file.version()).orElse(file);
  }
}
