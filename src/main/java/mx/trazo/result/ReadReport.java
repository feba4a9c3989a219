package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.Outcome;

/** Reads a report with its versions, and leaves a row that says who did. */
@Singleton
public class ReadReport {
  private final ReportStore reports;
  private final AuditTrail audit;
  private final InstantSource clock;

  /** Everything reading needs. */
  public ReadReport(ReportStore reports, AuditTrail audit, InstantSource clock) {
    this.reports = reports;
    this.audit = audit;
    this.clock = clock;
  }

  /** A report with the versions that the reader may see, oldest first. */
  public record Whole(Report report, List<ReportVersion> versions) {
    /** Copies the versions. */
    public Whole {
      versions = List.copyOf(versions);
    }

    /** The latest version the reader may see. */
    public ReportVersion latest() {
      return versions.getLast();
    }
  }

  /** The report of a test: the laboratory sees drafts, the hospital released versions only. */
  @Transactional
  public Outcome<Whole> read(Actor actor, OrderedTestId test) {
    Instant now = clock.instant();
    Optional<Report> report = reports.findByTest(actor.scope(), test);
    if (report.isEmpty()) {
      return Outcome.refused(ResultRefusal.RESULT_NOT_FOUND);
    }
    audit.record(AuditEntry.done(now, actor, "READ_REPORT", "REPORT", report.get().id().value()));
    return Outcome.done(
        new Whole(report.get(), reports.listVersions(actor.scope(), report.get().id())));
  }
}
