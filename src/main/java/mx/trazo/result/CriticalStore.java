package mx.trazo.result;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.ReportId;
import mx.trazo.kernel.Unscoped;

/**
 * Where critical notices and what was done about them are kept. The laboratory that raised a notice
 * and the hospital it is for see it; nobody else does.
 */
public interface CriticalStore {
  /** The rules in force at an instant, of one test or of all when it is blank, by test and id. */
  @Unscoped("what is critical is public")
  List<CriticalRule> listRules(String testCode, Instant at);

  /** Keeps a mark; does nothing when the same person marked the same revision before. */
  void insertMark(FacilityScope laboratory, CriticalMark mark);

  /** The marks of a version, of all its revisions, oldest revision first. */
  List<CriticalMark> listMarks(FacilityScope laboratory, ReportId report, int version);

  /** Keeps a notice. */
  void insertNotice(FacilityScope laboratory, CriticalNotice notice);

  /** The last notice about a report. */
  Optional<CriticalNotice> findLast(FacilityScope scope, ReportId report);

  /** One notice with what was done about it. */
  Optional<CriticalFile> find(FacilityScope scope, CriticalNoticeId id);

  /** Notices that the laboratory raised and that are open, first due first. */
  List<CriticalFile> listOpenOfLaboratory(FacilityScope laboratory, int limit);

  /** Notices that the hospital has to acknowledge, first due first. */
  List<CriticalFile> listOpenOfHospital(FacilityScope hospital, int limit);

  /** How many notices the hospital has to acknowledge; of more than a hundred, a hundred. */
  int countOpenOfHospital(FacilityScope hospital);

  /** The laboratory's notices that were acknowledged since, last first. */
  List<CriticalFile> listAcknowledged(FacilityScope laboratory, Instant since, int limit);

  /** The notices about an order's reports, oldest first. */
  List<CriticalFile> listOf(FacilityScope scope, OrderId order);

  /** The last notice about each of these reports, if there is one; at most 500 reports. */
  List<CriticalFile> listLast(FacilityScope scope, Collection<ReportId> reports);

  /** Writes a call down. */
  void insertCall(FacilityScope laboratory, CriticalCall call);

  /**
   * Writes an acknowledgement down.
   *
   * @return false when the notice was acknowledged before
   */
  boolean acknowledge(FacilityScope hospital, CriticalAcknowledgement acknowledgement);
}
