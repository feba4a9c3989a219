package mx.trazo.result;

import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** What may be done to a version, decided without looking anything up. */
final class ReportRules {
  private ReportRules() {}

  /**
   * Whether values may be saved.
   *
   * @param latest the latest version, or null when there is none
   * @param seen the revision that the person had before them; 0 when there was nothing
   */
  static Optional<Refusal> enter(
      ReportKind wanted, @Nullable ReportVersion latest, int seen, ReportValues values) {
    if (values.kind() != wanted) {
      return refuse(ResultRefusal.RESULT_KIND_MISMATCH, wanted.testCode());
    }
    Optional<Refusal> late = latest == null ? Optional.empty() : alreadyReleased(latest);
    if (late.isPresent()) {
      return late;
    }
    if (seen != (latest == null ? 0 : latest.revision())) {
      return refuse(ResultRefusal.RESULT_STALE);
    }
    return values.contradictions().stream()
        .findFirst()
        .map(fault ->
            Refusal.of(ResultRefusal.RESULT_CONTRADICTORY, fault.field(), fault.rule().name()));
  }

  /** Whether the revision seen may be signed as correct. */
  static Optional<Refusal> verify(ReportVersion latest, int seen) {
    Optional<Refusal> late = alreadyReleased(latest);
    if (late.isPresent()) {
      return late;
    }
    if (seen != latest.revision()) {
      return refuse(ResultRefusal.RESULT_STALE);
    }
    if (latest.verified() != null) {
      return refuse(ResultRefusal.ALREADY_VERIFIED, latest.verified().at().toString());
    }
    return incomplete(latest);
  }

  /** Whether this person may release the revision seen. */
  static Optional<Refusal> release(ReportVersion latest, int seen, AccountId person) {
    Optional<Refusal> late = alreadyReleased(latest);
    if (late.isPresent()) {
      return late;
    }
    if (seen != latest.revision()) {
      return refuse(ResultRefusal.RESULT_STALE);
    }
    if (latest.verified() == null) {
      return refuse(ResultRefusal.RELEASE_WITHOUT_VERIFICATION);
    }
    boolean same =
        latest.verified().account().equals(person) || latest.entered().account().equals(person);
    if (same) {
      return refuse(ResultRefusal.SAME_PERSON_RELEASES);
    }
    return incomplete(latest);
  }

  /** Whether another version may be begun. */
  static Optional<Refusal> amend(Report report, String reason) {
    if (report.released() == 0) {
      return refuse(ResultRefusal.NOT_RELEASED_YET);
    }
    if (report.latest() > report.released()) {
      return refuse(ResultRefusal.AMENDMENT_UNDERWAY);
    }
    boolean unsaid = reason.isBlank() || reason.length() > FreeText.COMMENT;
    return unsaid ? refuse(ResultRefusal.AMENDMENT_REASON_MISSING) : Optional.empty();
  }

  /** Whether there is another version to give up. */
  static Optional<Refusal> withdraw(Report report) {
    return report.released() > 0 && report.latest() > report.released()
        ? Optional.empty()
        : refuse(ResultRefusal.NO_AMENDMENT_UNDERWAY);
  }

  private static Optional<Refusal> incomplete(ReportVersion latest) {
    return latest.firstMissing().map(field -> Refusal.of(ResultRefusal.RESULT_INCOMPLETE, field));
  }

  private static Optional<Refusal> alreadyReleased(ReportVersion latest) {
    return latest.released() == null
        ? Optional.empty()
        : refuse(ResultRefusal.ALREADY_RELEASED, latest.released().at().toString());
  }

  private static Optional<Refusal> refuse(ResultRefusal code, String... facts) {
    return Optional.of(Refusal.of(code, facts));
  }
}
