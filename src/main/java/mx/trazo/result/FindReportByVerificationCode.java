package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import mx.trazo.kernel.Outcome;

/** Tells anybody who holds a printed report that it is genuine, and nothing else. */
@Singleton
public class FindReportByVerificationCode {
  private final ReportStore reports;

  /** Reads this store. */
  public FindReportByVerificationCode(ReportStore reports) {
    this.reports = reports;
  }

  /** Finds the report of a code as somebody typed it; drafts are not found. */
  @Transactional
  public Outcome<IssuedReport> find(String typed) {
    Optional<String> code = VerificationCode.read(typed);
    if (code.isEmpty()) {
      return Outcome.refused(ResultRefusal.REPORT_CODE_DAMAGED);
    }
    return reports
        .findIssued(code.get())
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(ResultRefusal.REPORT_CODE_UNKNOWN));
  }
}
