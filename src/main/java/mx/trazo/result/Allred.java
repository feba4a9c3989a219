package mx.trazo.result;

/**
 * The score of Allred: how many nuclei stain plus how strongly; 0 or 2 to 8, for one alone cannot
 * occur.
 *
 * @param proportion 0 none, 1 under 1 %, 2 to 10 %, 3 to 33 %, 4 to 66 %, 5 above
 * @param intensity 0 none to 3 strong
 */
public record Allred(int proportion, int intensity) {
  /** Refuses scores that no staining can have. */
  public Allred {
    if (proportion < 0 || proportion > 5 || intensity < 0 || intensity > 3) {
      throw new IllegalArgumentException("no such score");
    }
    if ((proportion == 0) != (intensity == 0)) {
      throw new IllegalArgumentException("cells stain with some intensity, or none stains");
    }
  }

  /** Computes both parts. */
  public static Allred of(CellPercent percent, Intensity intensity) {
    return new Allred(proportionOf(percent), intensity.score());
  }

  private static int proportionOf(CellPercent percent) {
    if (percent.below()) {
      return 1;
    }
    int value = percent.value();
    if (value == 0) {
      return 0;
    }
    return value <= 10 ? 2 : value <= 33 ? 3 : value <= 66 ? 4 : 5;
  }

  /** The sum: 0 or 2 to 8. */
  public int total() {
    return proportion + intensity;
  }

  /** 3 and above counts as positive. */
  public boolean positive() {
    return total() >= 3;
  }
}
