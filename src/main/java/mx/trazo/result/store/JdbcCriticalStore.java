package mx.trazo.result.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.CriticalAcknowledgement;
import mx.trazo.result.CriticalCall;
import mx.trazo.result.CriticalCause;
import mx.trazo.result.CriticalFile;
import mx.trazo.result.CriticalMark;
import mx.trazo.result.CriticalNotice;
import mx.trazo.result.CriticalNoticeId;
import mx.trazo.result.CriticalRule;
import mx.trazo.result.CriticalStore;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcCriticalStore implements CriticalStore {
  private final RuleRows rules;
  private final NoticeRows notices;
  private final CallRows calls;

  JdbcCriticalStore(RuleRows rules, NoticeRows notices, CallRows calls) {
    this.rules = rules;
    this.notices = notices;
    this.calls = calls;
  }

  @Override
  public List<CriticalRule> listRules(String testCode, Instant at) {
    return rules.list(testCode, at).stream().map(RuleRow::rule).toList();
  }

  @Override
  public void insertMark(FacilityScope laboratory, CriticalMark mark) {
    rules.mark(
        mark.report().value(),
        facility(laboratory),
        mark.version(),
        mark.revision(),
        mark.by().value(),
        mark.name(),
        mark.words(),
        mark.at());
  }

  @Override
  public List<CriticalMark> listMarks(FacilityScope laboratory, ReportId report, int version) {
    return rules.listMarks(report.value(), facility(laboratory), version).stream()
        .map(MarkRow::mark)
        .toList();
  }

  @Override
  public void insertNotice(FacilityScope laboratory, CriticalNotice notice) {
    CriticalCause cause = notice.cause();
    @Nullable CriticalNoticeId replaces = notice.replaces();
    int inserted =
        notices.insert(
            notice.id().value(),
            notice.report().value(),
            facility(laboratory),
            notice.version(),
            notice.kind().name(),
            cause.code(),
            cause.answer(),
            cause.words(),
            cause.minutes(),
            replaces == null ? null : replaces.value(),
            notice.raisedBy().value(),
            notice.raiserName(),
            notice.raisedAt(),
            notice.dueAt());
    if (inserted != 1) {
      throw new IllegalStateException("no such report at this laboratory");
    }
  }

  @Override
  public Optional<CriticalNotice> findLast(FacilityScope scope, ReportId report) {
    return notices.findLast(report.value(), facility(scope)).map(NoticeRow::notice);
  }

  @Override
  public Optional<CriticalFile> find(FacilityScope scope, CriticalNoticeId id) {
    return notices.find(id.value(), facility(scope)).map(row -> files(List.of(row)).getFirst());
  }

  @Override
  public List<CriticalFile> listOpenOfLaboratory(FacilityScope laboratory, int limit) {
    return files(notices.listOpenOfLaboratory(facility(laboratory), limit));
  }

  @Override
  public List<CriticalFile> listOpenOfHospital(FacilityScope hospital, int limit) {
    return files(notices.listOpenOfHospital(facility(hospital), limit));
  }

  @Override
  public int countOpenOfHospital(FacilityScope hospital) {
    return notices.countOpenOfHospital(facility(hospital));
  }

  @Override
  public List<CriticalFile> listAcknowledged(FacilityScope laboratory, Instant since, int limit) {
    return files(notices.listAcknowledged(facility(laboratory), since, limit));
  }

  @Override
  public List<CriticalFile> listOf(FacilityScope scope, OrderId order) {
    return files(notices.listOf(order.value(), facility(scope)));
  }

  @Override
  public List<CriticalFile> listLast(FacilityScope scope, Collection<ReportId> reports) {
    return reports.isEmpty()
        ? List.of()
        : files(notices.listLast(reports.stream().map(ReportId::value).toList(), facility(scope)));
  }

  private List<CriticalFile> files(List<NoticeRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, List<CriticalCall>> made =
        calls.list(rows.stream().map(NoticeRow::id).toList()).stream()
            .collect(
                Collectors.groupingBy(
                    CallRow::noticeId, Collectors.mapping(CallRow::call, Collectors.toList())));
    return rows.stream().map(row -> row.file(made.getOrDefault(row.id(), List.of()))).toList();
  }

  @Override
  public void insertCall(FacilityScope laboratory, CriticalCall call) {
    int inserted =
        calls.insert(
            call.id(),
            call.notice().value(),
            facility(laboratory),
            call.answered(),
            call.toldName(),
            call.toldRole(),
            call.readBack(),
            call.phone(),
            call.note(),
            call.calledBy().value(),
            call.callerName(),
            call.calledAt(),
            call.recordedAt());
    if (inserted != 1) {
      throw new IllegalStateException("no such notice at this laboratory");
    }
  }

  @Override
  public boolean acknowledge(FacilityScope hospital, CriticalAcknowledgement done) {
    return notices.acknowledge(
            done.notice().value(),
            facility(hospital),
            done.by().value(),
            done.name(),
            done.inCharge(),
            done.note(),
            done.at())
        == 1;
  }

  private static String facility(FacilityScope scope) {
    return scope.facility().value();
  }
}
