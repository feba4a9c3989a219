package mx.trazo.custody;

import jakarta.inject.Singleton;
import mx.trazo.kernel.Outcome;

/**
 * Takes scans from the edge: the same scan gets its first answer again, however often and from
 * however many places it is sent.
 */
@Singleton
public class ScanDesk {
  private final RecordScan recordScan;
  private final CustodyStore store;

  /** Wraps the transaction of {@link RecordScan}. */
  public ScanDesk(RecordScan recordScan, CustodyStore store) {
    this.recordScan = recordScan;
    this.store = store;
  }

  /**
   * Records the scan or repeats its first answer.
   *
   * @return refused only when the id was used before for something else
   */
  public Outcome<ScanAnswer> scan(Scan scan, ScanRule rule) {
    try {
      return Outcome.done(recordScan.record(scan, rule));
    } catch (ScanRepeatedException repeated) {
      CustodyStore.FirstAnswer first =
          store
              .findAttempt(scan.actor().scope(), scan.id())
              .orElseThrow(() -> new IllegalStateException("a repeated scan has a first answer"));
      if (!first.requestHash().equals(RecordScan.hash(scan, rule))) {
        return Outcome.refused(CustodyRefusal.SCAN_ID_REUSED);
      }
      return Outcome.done(first.answer().again());
    }
  }
}
