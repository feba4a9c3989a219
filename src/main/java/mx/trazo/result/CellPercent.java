package mx.trazo.result;

import java.util.Optional;

/**
 * The share of cells that stain, in whole percent, or "less than one percent", which pathologists
 * keep apart from none at all.
 *
 * @param value 0 to 100; 1 when {@code below} is set
 * @param below whether the share is under the value: the text {@code <1}
 */
public record CellPercent(int value, boolean below) {
  /** Some cells, but fewer than one in a hundred. */
  public static final CellPercent BELOW_ONE = new CellPercent(1, true);

  /** Refuses values outside 0 to 100, and "below" of anything but one. */
  public CellPercent {
    if (value < 0 || value > 100 || (below && value != 1)) {
      throw new IllegalArgumentException("not a percentage of cells");
    }
  }

  /** A whole percentage, 0 to 100. */
  public static CellPercent of(int value) {
    return new CellPercent(value, false);
  }

  /** Reads {@code 0} to {@code 100} or {@code <1}, with or without a percent sign. */
  public static Optional<CellPercent> parse(String text) {
    String bare = text.replace("%", "").replace(" ", "");
    if (bare.equals("<1")) {
      return Optional.of(BELOW_ONE);
    }
    if (!bare.matches("[0-9]{1,3}") || Integer.parseInt(bare) > 100) {
      return Optional.empty();
    }
    return Optional.of(of(Integer.parseInt(bare)));
  }

  /** Whether at least this many percent of the cells stain. */
  public boolean atLeast(int percent) {
    return !below && value >= percent;
  }

  /** {@code 35} or {@code <1}, without the sign. */
  public String text() {
    return (below ? "<" : "") + value;
  }
}
