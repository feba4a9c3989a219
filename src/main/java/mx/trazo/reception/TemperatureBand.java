package mx.trazo.reception;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The temperatures a box must keep, both ends included.
 *
 * @param low hundredths of a degree
 * @param high hundredths of a degree, above {@code low}
 */
public record TemperatureBand(int low, int high) {
  private static final String NUMBER = "([-−]?\\d{1,3}(?:[.,]\\d{1,2})?)";
  private static final Pattern WORDS =
      Pattern.compile(
          NUMBER + "\\s*(?:[°º]\\s*C?|C)?\\s*(?:a|al|y|hasta|-|–|—)\\s*" + NUMBER,
          Pattern.CASE_INSENSITIVE);

  /** Refuses ends in the wrong order. */
  public TemperatureBand {
    if (low >= high) {
      throw new IllegalArgumentException("a band has two ends");
    }
  }

  /**
   * The band that the manifest's words mean, as in {@code 15 a 25 °C}; empty when none is meant.
   */
  public static Optional<TemperatureBand> of(@Nullable String words) {
    Matcher found = WORDS.matcher(words == null ? "" : words);
    if (!found.find()) {
      return Optional.empty();
    }
    int low = centi(found.group(1));
    int high = centi(found.group(2));
    return low < high ? Optional.of(new TemperatureBand(low, high)) : Optional.empty();
  }

  /** Whether a temperature is within. */
  public boolean holds(int centi) {
    return centi >= low && centi <= high;
  }

  private static int centi(String number) {
    return new BigDecimal(number.replace(',', '.').replace('−', '-'))
        .movePointRight(2)
        .intValueExact();
  }
}
