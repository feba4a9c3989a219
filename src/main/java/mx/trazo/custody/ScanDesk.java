package mx.trazo.custody;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import mx.trazo.kernel.Outcome;

/**
 * Takes scans from the edge: the same scan gets its first answer again, however often and from
 * however many places it is sent.
 */
@Singleton
public class ScanDesk {
  private static final int MOST_TRIES = 5;
  private static final long FIRST_PAUSE_MS = 8;

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
      return Outcome.done(patiently(scan, rule));
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

  /**
   * Tries the whole transaction again when its connection was lost. After a commit whose answer was
   * lost the scan's own id makes the next try a repeat, never a second event; that is why only a
   * scan may do this. What other transactions were in the way of was tried again before.
   */
  private ScanAnswer patiently(Scan scan, ScanRule rule) {
    for (int tried = 1; ; tried++) {
      try {
        return recordScan.record(scan, rule);
      } catch (ScanRepeatedException repeated) {
        throw repeated;
      } catch (RuntimeException failure) {
        if (tried == MOST_TRIES || !store.passes(failure) || !pause(tried)) {
          throw failure;
        }
      }
    }
  }

  /** Longer each time and by chance, so that those who collided do not meet again. */
  private static boolean pause(int tried) {
    long longest = FIRST_PAUSE_MS << tried;
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MS / 2, longest));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
