package mx.trazo.result;

/** How strongly the nuclei stain, on average. */
public enum Intensity {
  NONE(0),
  WEAK(1),
  MODERATE(2),
  STRONG(3);

  private final int score;

  Intensity(int score) {
    this.score = score;
  }

  /** The intensity score of Allred. */
  public int score() {
    return score;
  }
}
