package mx.trazo.result.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import mx.trazo.result.Amendment;
import mx.trazo.result.IssuedReport;
import mx.trazo.result.IssuedReport.IssuedVersion;
import mx.trazo.result.Observation;
import mx.trazo.result.ObservationReader;
import mx.trazo.result.Observations;
import mx.trazo.result.Report;
import mx.trazo.result.ReportFile;
import mx.trazo.result.ReportKind;
import mx.trazo.result.ReportOpening;
import mx.trazo.result.ReportStage;
import mx.trazo.result.ReportStatus;
import mx.trazo.result.ReportStore;
import mx.trazo.result.ReportVersion;
import mx.trazo.result.Signature;
import org.jspecify.annotations.Nullable;

@Singleton
class JdbcReportStore implements ReportStore {
  private final ReportRows reports;
  private final VersionRows versions;
  private final ObservationRows observations;
  private final FileRows files;

  JdbcReportStore(
      ReportRows reports, VersionRows versions, ObservationRows observations, FileRows files) {
    this.reports = reports;
    this.versions = versions;
    this.observations = observations;
    this.files = files;
  }

  @Override
  public boolean insert(FacilityScope laboratory, Report report, ReportVersion draft) {
    if (!report.laboratory().equals(laboratory.facility())) {
      throw new IllegalArgumentException("a report belongs to the laboratory that writes it");
    }
    int inserted =
        reports.insert(
            report.id().value(),
            report.test().value(),
            report.order().value(),
            report.facility().value(),
            report.laboratory().value(),
            report.kind().name(),
            report.status().name(),
            report.stage().name(),
            report.verificationCode(),
            report.createdAt());
    if (inserted == 1) {
      insertVersion(laboratory, draft);
    }
    return inserted == 1;
  }

  @Override
  public Optional<Report> lockByTest(FacilityScope laboratory, OrderedTestId test) {
    return reports.lockByTest(test.value(), laboratory.facility().value()).map(ReportRow::report);
  }

  @Override
  public Optional<Report> findByTest(FacilityScope scope, OrderedTestId test) {
    return reports.findByTest(test.value(), scope.facility().value()).map(ReportRow::report);
  }

  @Override
  public List<Report> listByTests(FacilityScope scope, Collection<OrderedTestId> tests) {
    return tests.isEmpty()
        ? List.of()
        : reports
            .listByTests(
                tests.stream().map(OrderedTestId::value).toList(), scope.facility().value())
            .stream()
            .map(ReportRow::report)
            .toList();
  }

  @Override
  public Optional<Report> find(FacilityScope scope, ReportId id) {
    return reports.find(id.value(), scope.facility().value()).map(ReportRow::report);
  }

  @Override
  public List<Report> listOf(FacilityScope scope, OrderId order) {
    return reports.listOf(order.value(), scope.facility().value()).stream()
        .map(ReportRow::report)
        .toList();
  }

  @Override
  public List<Report> listByStage(FacilityScope laboratory, ReportStage stage, int limit) {
    return reports.listByStage(laboratory.facility().value(), stage.name(), limit).stream()
        .map(ReportRow::report)
        .toList();
  }

  @Override
  public List<Report> listReleasedSince(FacilityScope scope, Instant since, int limit) {
    return reports.listReleasedSince(scope.facility().value(), since, limit).stream()
        .map(ReportRow::report)
        .toList();
  }

  @Override
  public Optional<ReportVersion> findVersion(FacilityScope scope, ReportId report, int number) {
    String facility = scope.facility().value();
    Optional<ReportRow> owner = reports.find(report.value(), facility);
    return owner.flatMap(
        row -> versions.find(report.value(), facility, number).map(version -> whole(row, version)));
  }

  @Override
  public List<ReportVersion> listVersions(FacilityScope scope, ReportId report) {
    String facility = scope.facility().value();
    Optional<ReportRow> owner = reports.find(report.value(), facility);
    return owner.stream()
        .flatMap(row ->
            versions.list(report.value(), facility).stream().map(version -> whole(row, version)))
        .toList();
  }

  private ReportVersion whole(ReportRow report, VersionRow version) {
    List<Observation> rows =
        observations.list(version.reportId(), version.number(), version.revision()).stream()
            .map(ObservationRow::observation)
            .toList();
    return version.version(ObservationReader.read(ReportKind.valueOf(report.kind()), rows));
  }

  @Override
  public void insertVersion(FacilityScope laboratory, ReportVersion draft) {
    @Nullable Amendment amendment = draft.amendment();
    Signature entered = draft.entered();
    int inserted =
        versions.insert(
            draft.report().value(),
            laboratory.facility().value(),
            draft.number(),
            draft.revision(),
            draft.conclusion(),
            amendment == null ? null : amendment.kind().name(),
            amendment == null ? null : amendment.reason(),
            entered.account().value(),
            entered.name(),
            entered.cedula(),
            entered.at());
    if (inserted != 1) {
      throw new IllegalStateException("no such report at this laboratory");
    }
    insertObservations(draft);
  }

  @Override
  public void beginAgain(FacilityScope laboratory, ReportVersion draft) {
    @Nullable Amendment amendment = draft.amendment();
    if (amendment == null || !saveDraft(laboratory, draft)) {
      throw new IllegalStateException("no such version was given up at this laboratory");
    }
    versions.amend(
        draft.report().value(),
        laboratory.facility().value(),
        draft.number(),
        amendment.kind().name(),
        amendment.reason());
  }

  private void insertObservations(ReportVersion version) {
    var rows = new ArrayList<ObservationRow>();
    for (Observation one : Observations.of(version.values())) {
      rows.add(ObservationRow.of(version, rows.size(), one));
    }
    observations.saveAll(rows);
  }

  @Override
  public boolean saveDraft(FacilityScope laboratory, ReportVersion draft) {
    Signature entered = draft.entered();
    int saved =
        versions.saveDraft(
            draft.report().value(),
            laboratory.facility().value(),
            draft.number(),
            draft.revision(),
            draft.conclusion(),
            entered.account().value(),
            entered.name(),
            entered.cedula(),
            entered.at());
    if (saved == 1) {
      insertObservations(draft);
    }
    return saved == 1;
  }

  @Override
  public boolean verify(FacilityScope laboratory, ReportVersion verified) {
    Signature signature = verified.verified();
    if (signature == null) {
      throw new IllegalArgumentException("not verified");
    }
    return versions.verify(
            verified.report().value(),
            laboratory.facility().value(),
            verified.number(),
            verified.revision(),
            signature.account().value(),
            signature.name(),
            signature.cedula(),
            signature.at())
        == 1;
  }

  @Override
  public boolean release(FacilityScope laboratory, ReportVersion released) {
    Signature signature = released.released();
    String hash = released.contentHash();
    if (signature == null || hash == null) {
      throw new IllegalArgumentException("not released");
    }
    return versions.release(
            released.report().value(),
            laboratory.facility().value(),
            released.number(),
            released.revision(),
            signature.account().value(),
            signature.name(),
            signature.cedula(),
            signature.at(),
            String.join("\n", released.notes()),
            hash)
        == 1;
  }

  @Override
  public void update(FacilityScope laboratory, Report report) {
    int updated =
        reports.update(
            report.id().value(),
            laboratory.facility().value(),
            report.status().name(),
            report.stage().name(),
            report.latest(),
            report.released(),
            report.firstReleasedAt(),
            report.lastReleasedAt());
    if (updated != 1) {
      throw new IllegalStateException("no such report at this laboratory");
    }
  }

  @Override
  public void noteReflexReady(FacilityScope laboratory, OrderedTestId test, Instant since) {
    reports.noteReflexReady(test.value(), laboratory.facility().value(), since);
  }

  @Override
  public void noteReflexAdded(FacilityScope laboratory, ReportId report) {
    reports.noteReflexAdded(report.value(), laboratory.facility().value());
  }

  @Override
  public Optional<ReportFile> findFile(FacilityScope scope, ReportId report, int number) {
    return files
        .find(report.value(), scope.facility().value(), number)
        .map(row ->
            new ReportFile(report, row.version(), row.sha256(), row.content(), row.printedAt()));
  }

  @Override
  public void insertFile(FacilityScope scope, ReportFile file) {
    files.insert(
        file.report().value(),
        scope.facility().value(),
        file.version(),
        file.sha256(),
        file.bytes(),
        file.printedAt());
  }

  @Override
  public void noteOpening(FacilityScope hospital, ReportOpening opening) {
    files.noteOpening(
        opening.report().value(),
        hospital.facility().value(),
        opening.version(),
        opening.by().value(),
        opening.name(),
        opening.at());
  }

  @Override
  public Optional<IssuedReport> findIssued(String verificationCode) {
    return reports
        .findIssued(verificationCode)
        .map(row ->
            new IssuedReport(
                new ReportId(row.id()),
                new FacilityId(row.laboratoryId()),
                ReportStatus.valueOf(row.status()),
                files.listIssued(row.id()).stream()
                    .map(one -> new IssuedVersion(one.number(), one.releasedAt(), one.sha256()))
                    .toList()));
  }
}
