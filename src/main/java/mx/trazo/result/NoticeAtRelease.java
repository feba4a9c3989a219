package mx.trazo.result;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.trazo.access.AuditEntry;
import mx.trazo.access.AuditTrail;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Ids;

/** Raises the notice of a critical result in the transaction that releases it. */
@Singleton
public class NoticeAtRelease implements FactListener<ReportReleased> {
  private final ReportStore reports;
  private final CriticalStore criticals;
  private final AuditTrail audit;
  private final Ids ids;

  /** Reads what was released, writes the notice. */
  public NoticeAtRelease(ReportStore reports, CriticalStore criticals, AuditTrail audit, Ids ids) {
    this.reports = reports;
    this.criticals = criticals;
    this.audit = audit;
    this.ids = ids;
  }

  @Override
  public Class<ReportReleased> listensTo() {
    return ReportReleased.class;
  }

  @Override
  public void hear(ReportReleased fact) {
    var laboratory = new FacilityScope(fact.laboratory());
    ReportVersion version =
        reports.findVersion(laboratory, fact.report(), fact.version()).orElseThrow();
    List<String> words =
        criticals.listMarks(laboratory, fact.report(), fact.version()).stream()
            .filter(mark -> mark.revision() == version.revision())
            .map(CriticalMark::words)
            .toList();
    Optional<CriticalCause> now =
        CriticalRules.cause(
            criticals.listRules(fact.kind().testCode(), fact.at()), version.values(), words);
    Optional<CriticalNotice> last = criticals.findLast(laboratory, fact.report());
    CriticalRules.told(now, last).ifPresent(told -> raise(laboratory, fact, told, last));
  }

  private void raise(
      FacilityScope laboratory,
      ReportReleased fact,
      CriticalRules.Told told,
      Optional<CriticalNotice> last) {
    var notice =
        new CriticalNotice(
            new CriticalNoticeId(ids.next()),
            fact.report(),
            fact.version(),
            fact.test(),
            fact.order(),
            fact.facility(),
            fact.laboratory(),
            told.kind(),
            told.cause(),
            last.map(CriticalNotice::id).orElse(null),
            fact.actor().account(),
            fact.actor().displayName(),
            fact.at(),
            fact.at().plus(Duration.ofMinutes(told.cause().minutes())));
    criticals.insertNotice(laboratory, notice);
    audit.record(
        AuditEntry.done(
                fact.at(), fact.actor(), "RAISE_CRITICAL", "CRITICAL_NOTICE", notice.id().value())
            .withDetail(told.kind().name()));
  }
}
