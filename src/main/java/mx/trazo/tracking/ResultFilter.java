package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.ReportKind;
import org.jspecify.annotations.Nullable;

/**
 * Which released reports are wanted.
 *
 * @param unopened only those whose last version nobody at the hospital opened
 * @param critical only those with a notice that waits for an acknowledgement
 * @param kind only of this kind, or null
 * @param before only those released before this one, or null
 */
public record ResultFilter(
    boolean unopened, boolean critical, @Nullable ReportKind kind, @Nullable Before before) {
  /** Everything, from the last release on. */
  public static final ResultFilter ALL = new ResultFilter(false, false, null, null);

  /** The last report of the page before. */
  public record Before(Instant releasedAt, ReportId report) {}
}
