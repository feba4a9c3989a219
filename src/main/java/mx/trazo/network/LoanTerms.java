package mx.trazo.network;

/**
 * How long a laboratory may keep the blocks that it was lent under an agreement. Both are natural
 * days in the laboratory's zone; a block is due back on the day that comes first.
 *
 * @param daysAfterRelease after the last report of its order was released
 * @param longestStay after the block was accepted, whatever became of the reports
 */
public record LoanTerms(int daysAfterRelease, int longestStay) {
  /** What holds where an agreement says nothing: ten days after the report, thirty at most. */
  public static final LoanTerms USUAL = new LoanTerms(10, 30);

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException when one is negative, or the longest stay is no day at all
   */
  public LoanTerms {
    if (daysAfterRelease < 0 || longestStay < 1) {
      throw new IllegalArgumentException("a loan lasts at least a day");
    }
  }
}
