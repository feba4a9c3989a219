package mx.trazo.result;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.GatherReport.Gathered;

/** The file of a report: found, or printed outside any transaction and, when released, kept. */
@Singleton
public class ReportFiles {
  private final GatherReport gather;
  private final ReportPaper paper;
  private final KeepReportFile keep;
  private final InstantSource clock;

  /** Everything printing needs. */
  public ReportFiles(
      GatherReport gather, ReportPaper paper, KeepReportFile keep, InstantSource clock) {
    this.gather = gather;
    this.paper = paper;
    this.keep = keep;
    this.clock = clock;
  }

  /**
   * The PDF of one version that the actor's facility may read. Edges ask for it right after a
   * release too, so that its hash stands on the public page from the beginning.
   */
  public Outcome<ReportFile> file(Actor actor, ReportId report, int version) {
    return gather
        .gather(actor, report, version)
        .map(gathered -> fileOf(actor, report, version, gathered));
  }

  private ReportFile fileOf(Actor actor, ReportId report, int version, Gathered gathered) {
    if (gathered.file() != null) {
      return gathered.file();
    }
    ReportDocument document = gathered.document();
    if (document == null) {
      throw new IllegalStateException("neither a file nor anything to print");
    }
    byte[] bytes = paper.print(document);
    var file = new ReportFile(report, version, ContentHash.of(bytes), bytes, clock.instant());
    return document.version().isReleased() ? keep.keep(actor.scope(), file) : file;
  }
}
