package mx.trazo.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One sort of result of which the hospital has to be told at once. Data, so that a laboratory and
 * its hospitals can agree on another list without another program.
 *
 * @param code what was measured, from {@link MarkerCodes}; null for results marked by hand
 * @param answer the answer that makes it critical, as {@code B_ALL}; null for those by hand
 * @param minutes from the release until somebody at the hospital has to have taken charge
 * @param source where the rule comes from, in words for people
 */
public record CriticalRule(
    String id,
    String testCode,
    @Nullable String code,
    @Nullable String answer,
    int minutes,
    String source) {
  /** Refuses a rule that leaves no time, and one with half of a code. */
  public CriticalRule {
    if (minutes < 1 || (code == null) != (answer == null)) {
      throw new IllegalArgumentException("no such rule");
    }
  }

  /** Whether it is for results that a specialist marks. */
  public boolean byHand() {
    return code == null;
  }

  /** Whether this value makes a result critical. */
  boolean fits(Observation value) {
    return !byHand() && value.code().equals(code) && Objects.equals(value.coded(), answer);
  }
}
