package mx.trazo.web.laboratory;

import jakarta.inject.Singleton;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;
import mx.trazo.result.CriticalChoice;
import mx.trazo.result.ReleaseReport;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportFiles;
import mx.trazo.result.ReportVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Releases, then prints at once, so that the file's hash stands on the public page from the
 * beginning. Printing happens after the release was kept: a printer that fails undoes nothing.
 */
@Singleton
public class ReleaseAndPrint {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseAndPrint.class);

  private final ReleaseReport release;
  private final ReportFiles files;

  ReleaseAndPrint(ReleaseReport release, ReportFiles files) {
    this.release = release;
    this.files = files;
  }

  /**
   * Releases the revision that the person saw.
   *
   * @param critical when the person adds that the hospital has to be told at once, else null
   */
  public Outcome<ReportVersion> release(
      Actor actor, OrderedTestId test, int seen, @Nullable CriticalChoice critical) {
    Outcome<ReportVersion> outcome = release.release(actor, test, seen, critical);
    if (outcome instanceof Outcome.Done<ReportVersion>(var version)) {
      if (files.file(actor, version.report(), version.number())
          instanceof Outcome.Refused<ReportFile>(var refusal)) {
        LOG.warn("released report not printed yet: {}", refusal.code().name());
      }
    }
    return outcome;
  }
}
