package mx.trazo.result;

import java.util.Optional;
import mx.trazo.kernel.Refusal;

/**
 * What a specialist says of a revision besides the list: whether the hospital has to be told of it
 * at once, and why.
 *
 * @param words why; of no consequence when it is not marked
 */
public record CriticalChoice(boolean marked, String words) {
  /** What is wrong with it, if anything. */
  Optional<Refusal> wrong() {
    if (!marked) {
      return Optional.empty();
    }
    if (words.isBlank()) {
      return Optional.of(Refusal.of(CriticalRefusal.CRITICAL_REASON_MISSING));
    }
    return words.strip().length() <= FreeText.COMMENT
        ? Optional.empty()
        : Optional.of(
            Refusal.of(CriticalRefusal.CRITICAL_WORDS_TOO_LONG, String.valueOf(FreeText.COMMENT)));
  }
}
