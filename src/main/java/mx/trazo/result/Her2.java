package mx.trazo.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * HER2 by immunohistochemistry in one block; a draft may lack parts.
 *
 * @param percent share of cells that stain
 * @param zero what a score of 0 looked like; null for other scores
 * @param settledBy the hybridisation's result, once it is known, added by an amendment
 */
public record Her2(
    @Nullable Her2Score score,
    @Nullable CellPercent percent,
    @Nullable Her2Zero zero,
    @Nullable IshResult settledBy) {

  private static final int SOME = 1;
  private static final int OVER_TEN = 11;

  /** A marker of which nothing is known yet. */
  public static final Her2 UNREAD = new Her2(null, null, null, null);

  /** A score and a percentage, without more. */
  public static Her2 of(Her2Score score, CellPercent percent) {
    return new Her2(score, percent, null, null);
  }

  /** 3+ is positive, 0 and 1+ negative, 2+ open until the hybridisation says more. */
  public Optional<Her2Status> status() {
    if (score == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (score) {
          case ZERO, ONE_PLUS -> Her2Status.NEGATIVE;
          case THREE_PLUS -> Her2Status.POSITIVE;
          case TWO_PLUS -> settled();
        });
  }

  private Her2Status settled() {
    return switch (settledBy) {
      case POSITIVE -> Her2Status.POSITIVE;
      case NEGATIVE -> Her2Status.NEGATIVE;
      case NOT_EVALUABLE -> Her2Status.EQUIVOCAL;
      case null -> Her2Status.EQUIVOCAL;
    };
  }

  /** Whether score, percentage and what belongs to one score only contradict one another. */
  public boolean contradictory() {
    return conflict().isPresent();
  }

  /**
   * 2+ in at most 10 percent of the cells: intense, complete staining of so few, which ASCO/CAP
   * (2018, 2023) calls equivocal. The specialist has to say so in words.
   */
  boolean equivocalInFew() {
    return score == Her2Score.TWO_PLUS && percent != null && !percent.atLeast(OVER_TEN);
  }

  /**
   * 1+ and 3+ are defined by more than 10 percent of the cells; 2+ by weak to moderate complete
   * staining in more than 10 percent or intense complete staining in 10 or fewer (ASCO/CAP 2018,
   * 2023), but by some. A sub-score belongs to 0 alone.
   */
  Optional<FaultRule> conflict() {
    if (zero != null && score != Her2Score.ZERO) {
      return Optional.of(FaultRule.ZERO_DETAIL_OF_ANOTHER_SCORE);
    }
    if (settledBy != null && score != Her2Score.TWO_PLUS) {
      return Optional.of(FaultRule.ISH_OF_ANOTHER_SCORE);
    }
    return score != null && percent != null && tooFew(score, percent)
        ? Optional.of(FaultRule.SCORE_NEEDS_MORE_CELLS)
        : Optional.empty();
  }

  private static boolean tooFew(Her2Score score, CellPercent percent) {
    return switch (score) {
      case ZERO -> false;
      case TWO_PLUS -> !percent.atLeast(SOME);
      case ONE_PLUS, THREE_PLUS -> !percent.atLeast(OVER_TEN);
    };
  }

  /** The field that a conflict is shown at. */
  static String fieldOf(FaultRule rule) {
    return switch (rule) {
      case ZERO_DETAIL_OF_ANOTHER_SCORE -> "HER2.ZERO";
      case ISH_OF_ANOTHER_SCORE -> "HER2.SETTLED_BY";
      default -> "HER2.PERCENT";
    };
  }

  /** The fields still empty. */
  List<String> missing() {
    var missing = new ArrayList<String>();
    if (score == null) {
      missing.add("HER2.SCORE");
    }
    if (percent == null && score != Her2Score.ZERO) {
      missing.add("HER2.PERCENT");
    }
    return missing;
  }
}
