package mx.trazo.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ReportId;

/** Critical notices in memory, with the same manners as the database. */
public final class MemoryCriticalStore implements CriticalStore {
  private final List<CriticalRule> rules = new ArrayList<>();
  private final List<CriticalMark> marks = new ArrayList<>();
  private final List<CriticalNotice> notices = new ArrayList<>();
  private final List<CriticalCall> calls = new ArrayList<>();
  private final List<CriticalAcknowledgement> done = new ArrayList<>();

  /** Adds a rule that is always in force. */
  public void add(CriticalRule rule) {
    rules.add(rule);
  }

  @Override
  public List<CriticalRule> listRules(String testCode, Instant at) {
    return rules.stream()
        .filter(rule -> testCode.isBlank() || rule.testCode().equals(testCode))
        .toList();
  }

  @Override
  public void insertMark(FacilityScope laboratory, CriticalMark mark) {
    boolean there =
        marks.stream()
            .anyMatch(other ->
                other.report().equals(mark.report())
                    && other.version() == mark.version()
                    && other.revision() == mark.revision()
                    && other.by().equals(mark.by()));
    if (!there) {
      marks.add(mark);
    }
  }

  @Override
  public List<CriticalMark> listMarks(FacilityScope laboratory, ReportId report, int version) {
    return marks.stream()
        .filter(mark -> mark.report().equals(report) && mark.version() == version)
        .sorted(Comparator.comparingInt(CriticalMark::revision))
        .toList();
  }

  @Override
  public void insertNotice(FacilityScope laboratory, CriticalNotice notice) {
    notices.add(notice);
  }

  @Override
  public Optional<CriticalNotice> findLast(FacilityScope scope, ReportId report) {
    return notices.stream()
        .filter(notice -> notice.report().equals(report) && visible(scope, notice))
        .reduce((earlier, later) -> later);
  }

  @Override
  public Optional<CriticalFile> find(FacilityScope scope, CriticalNoticeId id) {
    return files(scope).filter(file -> file.notice().id().equals(id)).findFirst();
  }

  @Override
  public List<CriticalFile> listOpenOfLaboratory(FacilityScope laboratory, int limit) {
    return files(laboratory)
        .filter(CriticalFile::open)
        .filter(file -> file.notice().laboratory().equals(laboratory.facility()))
        .sorted(Comparator.comparing(file -> file.notice().dueAt()))
        .limit(limit)
        .toList();
  }

  @Override
  public List<CriticalFile> listOpenOfHospital(FacilityScope hospital, int limit) {
    return files(hospital)
        .filter(CriticalFile::open)
        .filter(file -> file.notice().facility().equals(hospital.facility()))
        .sorted(Comparator.comparing(file -> file.notice().dueAt()))
        .limit(limit)
        .toList();
  }

  @Override
  public int countOpenOfHospital(FacilityScope hospital) {
    return listOpenOfHospital(hospital, 100).size();
  }

  @Override
  public List<CriticalFile> listAcknowledged(FacilityScope laboratory, Instant since, int limit) {
    return files(laboratory)
        .filter(file -> {
          CriticalAcknowledgement one = file.acknowledgement();
          return one != null && !one.at().isBefore(since);
        })
        .limit(limit)
        .toList();
  }

  @Override
  public List<CriticalFile> listOf(FacilityScope scope, OrderId order) {
    return files(scope).filter(file -> file.notice().order().equals(order)).toList();
  }

  @Override
  public List<CriticalFile> listLast(FacilityScope scope, Collection<ReportId> reports) {
    return files(scope)
        .filter(file -> reports.contains(file.notice().report()) && file.replacedBy() == null)
        .toList();
  }

  @Override
  public void insertCall(FacilityScope laboratory, CriticalCall call) {
    calls.add(call);
  }

  @Override
  public boolean acknowledge(FacilityScope hospital, CriticalAcknowledgement one) {
    if (done.stream().anyMatch(other -> other.notice().equals(one.notice()))) {
      return false;
    }
    return done.add(one);
  }

  private Stream<CriticalFile> files(FacilityScope scope) {
    return notices.stream().filter(notice -> visible(scope, notice)).map(this::file);
  }

  private CriticalFile file(CriticalNotice notice) {
    return new CriticalFile(
        notice,
        calls.stream().filter(call -> call.notice().equals(notice.id())).toList(),
        done.stream().filter(one -> one.notice().equals(notice.id())).findFirst().orElse(null),
        notices.stream()
            .filter(later -> notice.id().equals(later.replaces()))
            .map(CriticalNotice::id)
            .findFirst()
            .orElse(null));
  }

  private static boolean visible(FacilityScope scope, CriticalNotice notice) {
    return notice.laboratory().equals(scope.facility())
        || notice.facility().equals(scope.facility());
  }
}
