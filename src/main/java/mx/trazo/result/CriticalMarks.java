package mx.trazo.result;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityScope;
import mx.trazo.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Marks by hand. A mark belongs to one revision, as a verification does; whoever verifies the next
 * one says again whether it holds, and silence means that it does.
 */
@Singleton
public class CriticalMarks {
  private final CriticalStore criticals;
  private final ReportStore reports;

  /** Keeps them in the first store, looks at earlier versions in the second. */
  public CriticalMarks(CriticalStore criticals, ReportStore reports) {
    this.criticals = criticals;
    this.reports = reports;
  }

  /** What is wrong with a choice; silence is never wrong. */
  static Optional<Refusal> check(@Nullable CriticalChoice choice) {
    return choice == null ? Optional.empty() : choice.wrong();
  }

  /**
   * Keeps what was said while verifying.
   *
   * @param choice null when nothing was said: then what was said last about the report holds
   */
  void keepAtVerification(
      Actor actor, ReportVersion version, @Nullable CriticalChoice choice, Instant now) {
    if (choice == null) {
      standing(actor.scope(), version).forEach(words -> insert(actor, version, words, now));
    } else {
      keepAtRelease(actor, version, choice, now);
    }
  }

  /** Keeps what the second person added; they take nothing away. */
  void keepAtRelease(
      Actor actor, ReportVersion version, @Nullable CriticalChoice choice, Instant now) {
    if (choice != null && choice.marked()) {
      insert(actor, version, choice.words().strip(), now);
    }
  }

  private void insert(Actor actor, ReportVersion version, String words, Instant now) {
    criticals.insertMark(
        actor.scope(),
        new CriticalMark(
            version.report(),
            version.number(),
            version.revision(),
            actor.account(),
            actor.displayName(),
            words,
            now));
  }

  /**
   * What this revision is marked with; of one that nobody verified yet, what was said last about an
   * earlier revision or version of the report.
   */
  List<String> standing(FacilityScope laboratory, ReportVersion version) {
    List<CriticalMark> marks = criticals.listMarks(laboratory, version.report(), version.number());
    if (version.verified() != null) {
      return wordsOf(marks, version.revision());
    }
    if (!marks.isEmpty()) {
      return wordsOf(marks, marks.getLast().revision());
    }
    return version.number() == 1 ? List.of() : ofVersionBefore(laboratory, version);
  }

  private List<String> ofVersionBefore(FacilityScope laboratory, ReportVersion version) {
    int number = version.number() - 1;
    return reports
        .findVersion(laboratory, version.report(), number)
        .map(before ->
            wordsOf(criticals.listMarks(laboratory, version.report(), number), before.revision()))
        .orElse(List.of());
  }

  private static List<String> wordsOf(List<CriticalMark> marks, int revision) {
    return marks.stream()
        .filter(mark -> mark.revision() == revision)
        .map(CriticalMark::words)
        .distinct()
        .toList();
  }
}
