package mx.trazo.result;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What makes a result critical: an answer that is on the list, the words of a specialist, or both.
 *
 * @param code what was measured, from {@link MarkerCodes}, or null
 * @param answer the answer to it, or null
 * @param words why a specialist marked it, or null
 * @param minutes until somebody at the hospital has to have taken charge
 */
public record CriticalCause(
    @Nullable String code, @Nullable String answer, @Nullable String words, int minutes) {
  /** Refuses a cause of nothing. */
  public CriticalCause {
    if ((code == null) != (answer == null) || (code == null && words == null) || minutes < 1) {
      throw new IllegalArgumentException("a result is critical for a reason");
    }
  }

  /** Whether a hospital that knows one of them knows the other; minutes do not count. */
  boolean saysTheSameAs(CriticalCause other) {
    return Objects.equals(code, other.code)
        && Objects.equals(answer, other.answer)
        && Objects.equals(words, other.words);
  }
}
