package mx.trazo.result;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.IssuedReport.IssuedVersion;

/** Reports in memory, with the same manners as the database. */
public final class MemoryReportStore implements ReportStore {
  private final Map<ReportId, Report> reports = new LinkedHashMap<>();
  private final Map<ReportId, List<ReportVersion>> versions = new LinkedHashMap<>();
  private final List<ReportFile> files = new ArrayList<>();
  private final List<ReportOpening> openings = new ArrayList<>();

  /** Every report. */
  public List<Report> everything() {
    return List.copyOf(reports.values());
  }

  @Override
  public boolean insert(FacilityScope laboratory, Report report, ReportVersion draft) {
    if (reports.values().stream().anyMatch(other -> other.test().equals(report.test()))) {
      return false;
    }
    reports.put(report.id(), report);
    insertVersion(laboratory, draft);
    return true;
  }

  @Override
  public Optional<Report> lockByTest(FacilityScope laboratory, OrderedTestId test) {
    return findByTest(laboratory, test)
        .filter(report -> report.laboratory().equals(laboratory.facility()));
  }

  @Override
  public Optional<Report> findByTest(FacilityScope scope, OrderedTestId test) {
    return reports.values().stream()
        .filter(report -> report.test().equals(test) && visible(scope, report))
        .findFirst();
  }

  @Override
  public List<Report> listByTests(FacilityScope scope, Collection<OrderedTestId> tests) {
    return tests.stream().flatMap(test -> findByTest(scope, test).stream()).toList();
  }

  @Override
  public Optional<Report> find(FacilityScope scope, ReportId id) {
    return Optional.ofNullable(reports.get(id)).filter(report -> visible(scope, report));
  }

  @Override
  public List<Report> listOf(FacilityScope scope, OrderId order) {
    return reports.values().stream()
        .filter(report -> report.order().equals(order) && visible(scope, report))
        .toList();
  }

  @Override
  public List<Report> listByStage(FacilityScope laboratory, ReportStage stage, int limit) {
    return reports.values().stream()
        .filter(report -> report.laboratory().equals(laboratory.facility()))
        .filter(report -> report.stage() == stage)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Report> listReleasedSince(FacilityScope scope, Instant since, int limit) {
    return reports.values().stream()
        .filter(report -> visible(scope, report))
        .filter(report -> !lastRelease(report).isBefore(since))
        .sorted(Comparator.comparing(MemoryReportStore::lastRelease))
        .limit(limit)
        .toList();
  }

  private static Instant lastRelease(Report report) {
    return report.lastReleasedAt() == null ? Instant.MIN : report.lastReleasedAt();
  }

  @Override
  public Optional<ReportVersion> findVersion(FacilityScope scope, ReportId report, int number) {
    return find(scope, report).stream()
        .flatMap(found ->
            versions.getOrDefault(report, List.of()).stream()
                .filter(
                    version -> version.isReleased() || found.laboratory().equals(scope.facility())))
        .filter(version -> version.number() == number)
        .findFirst();
  }

  @Override
  public List<ReportVersion> listVersions(FacilityScope scope, ReportId id) {
    return find(scope, id).stream()
        .flatMap(report ->
            versions.getOrDefault(id, List.of()).stream()
                .filter(version -> version.number() <= report.latest())
                .filter(version ->
                    version.isReleased() || report.laboratory().equals(scope.facility())))
        .toList();
  }

  @Override
  public void insertVersion(FacilityScope laboratory, ReportVersion draft) {
    versions.computeIfAbsent(draft.report(), none -> new ArrayList<>()).add(draft);
  }

  @Override
  public void beginAgain(FacilityScope laboratory, ReportVersion draft) {
    if (!saveDraft(laboratory, draft)) {
      throw new IllegalStateException("nothing was given up");
    }
  }

  @Override
  public boolean saveDraft(FacilityScope laboratory, ReportVersion draft) {
    return replace(draft, draft.revision() - 1, before -> draft);
  }

  @Override
  public boolean verify(FacilityScope laboratory, ReportVersion verified) {
    return replace(
        verified, verified.revision(), before -> before.verified() == null ? verified : before);
  }

  @Override
  public boolean release(FacilityScope laboratory, ReportVersion released) {
    return replace(
        released, released.revision(), before -> before.verified() == null ? before : released);
  }

  private boolean replace(ReportVersion wanted, int revision, UnaryOperator<ReportVersion> change) {
    List<ReportVersion> all = versions.getOrDefault(wanted.report(), List.of());
    for (int i = 0; i < all.size(); i++) {
      ReportVersion before = all.get(i);
      boolean fits =
          before.number() == wanted.number()
              && before.revision() == revision
              && !before.isReleased();
      if (fits) {
        ReportVersion after = change.apply(before);
        all.set(i, after);
        return !after.equals(before);
      }
    }
    return false;
  }

  @Override
  public void update(FacilityScope laboratory, Report report) {
    if (reports.replace(report.id(), report) == null) {
      throw new IllegalStateException("no such report");
    }
  }

  @Override
  public void noteReflexReady(FacilityScope laboratory, OrderedTestId test, Instant since) {
    // only the list of the reading desk asks, and that is read from the database
  }

  @Override
  public void noteReflexAdded(FacilityScope laboratory, ReportId report) {
    // as above
  }

  @Override
  public Optional<ReportFile> findFile(FacilityScope scope, ReportId report, int number) {
    return files.stream()
        .filter(file -> file.report().equals(report) && file.version() == number)
        .findFirst();
  }

  @Override
  public void insertFile(FacilityScope scope, ReportFile file) {
    if (findFile(scope, file.report(), file.version()).isEmpty()) {
      files.add(file);
    }
  }

  @Override
  public void noteOpening(FacilityScope hospital, ReportOpening opening) {
    boolean there =
        openings.stream()
            .anyMatch(other ->
                other.report().equals(opening.report()) && other.version() == opening.version());
    if (!there) {
      openings.add(opening);
    }
  }

  @Override
  public Optional<IssuedReport> findIssued(String verificationCode) {
    return reports.values().stream()
        .filter(report -> report.released() > 0)
        .filter(report -> report.verificationCode().equals(verificationCode))
        .findFirst()
        .map(report ->
            new IssuedReport(report.id(), report.laboratory(), report.status(), issued(report)));
  }

  private List<IssuedVersion> issued(Report report) {
    var scope = new FacilityScope(report.laboratory());
    var issued = new ArrayList<IssuedVersion>();
    for (ReportVersion version : versions.getOrDefault(report.id(), List.of())) {
      Signature released = version.released();
      if (released != null) {
        String sha256 =
            findFile(scope, report.id(), version.number()).map(ReportFile::sha256).orElse(null);
        issued.add(new IssuedVersion(version.number(), released.at(), sha256));
      }
    }
    return issued;
  }

  private static boolean visible(FacilityScope scope, Report report) {
    return report.laboratory().equals(scope.facility())
        || (report.facility().equals(scope.facility()) && report.released() > 0);
  }
}
