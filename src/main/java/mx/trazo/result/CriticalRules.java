package mx.trazo.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which results are critical, and what a released version tells the hospital about it. */
public final class CriticalRules {
  /** Where no rule gives a time to results marked by hand: a working day of eight hours. */
  static final int BY_HAND_MINUTES = 480;

  private CriticalRules() {}

  /**
   * What is told.
   *
   * @param cause of a withdrawal, what does not hold any more
   */
  record Told(NoticeKind kind, CriticalCause cause) {}

  /**
   * Why a result is critical; empty when it is not. Of several answers on the list the one with the
   * shortest time counts.
   *
   * @param rules those in force for the test
   * @param words what specialists marked the revision with, oldest first
   */
  public static Optional<CriticalCause> cause(
      List<CriticalRule> rules, ReportValues values, List<String> words) {
    List<Observation> found = Observations.of(values);
    Optional<CriticalRule> listed =
        rules.stream()
            .filter(rule -> found.stream().anyMatch(rule::fits))
            .min(Comparator.comparingInt(CriticalRule::minutes).thenComparing(CriticalRule::id));
    @Nullable String said =
        words.isEmpty() ? null : words.stream().distinct().collect(Collectors.joining("\n"));
    if (listed.isEmpty() && said == null) {
      return Optional.empty();
    }
    int byList = listed.map(CriticalRule::minutes).orElse(Integer.MAX_VALUE);
    int byHand = said == null ? Integer.MAX_VALUE : byHandMinutes(rules);
    return Optional.of(
        new CriticalCause(
            listed.map(CriticalRule::code).orElse(null),
            listed.map(CriticalRule::answer).orElse(null),
            said,
            Math.min(byList, byHand)));
  }

  private static int byHandMinutes(List<CriticalRule> rules) {
    return rules.stream()
        .filter(CriticalRule::byHand)
        .mapToInt(CriticalRule::minutes)
        .min()
        .orElse(BY_HAND_MINUTES);
  }

  /**
   * What a released version tells, given what the hospital was told last about the same report;
   * empty when that still holds, or when there is nothing to tell.
   */
  static Optional<Told> told(Optional<CriticalCause> now, Optional<CriticalNotice> last) {
    Optional<CriticalCause> standing =
        last.filter(notice -> notice.kind() != NoticeKind.WITHDRAWN).map(CriticalNotice::cause);
    if (now.isPresent() && standing.isPresent()) {
      return now.get().saysTheSameAs(standing.get())
          ? Optional.empty()
          : Optional.of(new Told(NoticeKind.CHANGED, now.get()));
    }
    return now.map(cause -> new Told(NoticeKind.RAISED, cause))
        .or(() -> standing.map(cause -> new Told(NoticeKind.WITHDRAWN, cause)));
  }
}
