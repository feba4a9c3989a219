package mx.trazo.tracking;

/**
 * How much of one test is in process.
 *
 * @param open at the bench
 * @param atReading on the desk of whoever reads it
 */
public record WorkTally(String testCode, long open, long atReading) {
  /** All of it. */
  public long total() {
    return open + atReading;
  }
}
