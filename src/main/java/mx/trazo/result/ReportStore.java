package mx.trazo.result;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.OrderedTestId;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Unscoped;

/**
 * Where reports are kept. The laboratory sees all of its own; the hospital that asked sees those of
 * which some version was released, and only the released versions.
 */
public interface ReportStore {
  /**
   * Keeps a new report with its first draft.
   *
   * @return false when the test has a report already
   */
  boolean insert(FacilityScope laboratory, Report report, ReportVersion draft);

  /** The report of a test, locked until the transaction ends; the laboratory's own only. */
  Optional<Report> lockByTest(FacilityScope laboratory, OrderedTestId test);

  /** The report of a test. */
  Optional<Report> findByTest(FacilityScope scope, OrderedTestId test);

  /** The reports of these tests. */
  List<Report> listByTests(FacilityScope scope, Collection<OrderedTestId> tests);

  /** One report. */
  Optional<Report> find(FacilityScope scope, ReportId id);

  /** The reports of an order, oldest first. */
  List<Report> listOf(FacilityScope scope, OrderId order);

  /** The laboratory's reports whose latest version waits for this, oldest first. */
  List<Report> listByStage(FacilityScope laboratory, ReportStage stage, int limit);

  /** Reports with a version released at or after an instant, oldest release first. */
  List<Report> listReleasedSince(FacilityScope scope, Instant since, int limit);

  /** One version with its values. */
  Optional<ReportVersion> findVersion(FacilityScope scope, ReportId report, int number);

  /** The versions of a report with their values, oldest first; without one that was given up. */
  List<ReportVersion> listVersions(FacilityScope scope, ReportId report);

  /** Begins another version. */
  void insertVersion(FacilityScope laboratory, ReportVersion draft);

  /**
   * Begins a version again that was given up; what had been entered stays on record.
   *
   * @param draft its revision is that of the one given up plus one
   */
  void beginAgain(FacilityScope laboratory, ReportVersion draft);

  /**
   * Replaces a draft that nobody released, and takes its verification back; the values it had stay
   * on record under their revision.
   *
   * @param draft its revision is the one read plus one
   * @return false when somebody else saved or released meanwhile
   */
  boolean saveDraft(FacilityScope laboratory, ReportVersion draft);

  /** Signs a revision as correct; false when somebody else saved or released meanwhile. */
  boolean verify(FacilityScope laboratory, ReportVersion verified);

  /** Signs a revision as released; false when somebody else saved or released meanwhile. */
  boolean release(FacilityScope laboratory, ReportVersion released);

  /** Writes status, stage, version numbers and times of a report that was locked before. */
  void update(FacilityScope laboratory, Report report);

  /** Notes that the released report of this test lacks the result of its hybridisation. */
  void noteReflexReady(FacilityScope laboratory, OrderedTestId test, Instant since);

  /** Notes that nothing is lacking any more. */
  void noteReflexAdded(FacilityScope laboratory, ReportId report);

  /** The file of a released version, once it was printed. */
  Optional<ReportFile> findFile(FacilityScope scope, ReportId report, int number);

  /** Keeps the file of a released version; does nothing when there is one. */
  void insertFile(FacilityScope scope, ReportFile file);

  /** Keeps who opened a released version; does nothing when somebody did before. */
  void noteOpening(FacilityScope hospital, ReportOpening opening);

  /** What may be told to anybody who holds a report's code. */
  @Unscoped("whoever holds a printed report may check it; nothing personal is told")
  Optional<IssuedReport> findIssued(String verificationCode);
}
