package mx.trazo.turnaround;

import java.time.Duration;
import java.util.Arrays;

/** How long finished tests still took from where an open one stands now. */
public final class Outlook {
  private final Likeness likeness;
  private final long[] seconds;

  /** What is left is at least one length, in any order; the array is kept. */
  Outlook(Likeness likeness, long[] seconds) {
    if (seconds.length == 0) {
      throw new IllegalArgumentException("nothing to look at");
    }
    this.likeness = likeness;
    this.seconds = seconds;
    Arrays.sort(seconds);
  }

  /** In what they were like it. */
  public Likeness likeness() {
    return likeness;
  }

  /** How many they are. */
  public int cases() {
    return seconds.length;
  }

  /** Within which so many of a hundred were released, by nearest rank. */
  public Duration within(int percent) {
    if (percent < 1 || percent > 100) {
      throw new IllegalArgumentException("a share of a hundred");
    }
    int rank = Math.toIntExact(((long) seconds.length * percent + 99) / 100);
    return Duration.ofSeconds(seconds[rank - 1]);
  }

  /** Which share of them took longer than that. */
  public double longerThan(Duration remaining) {
    long longer = Arrays.stream(seconds).filter(each -> each > remaining.toSeconds()).count();
    return (double) longer / seconds.length;
  }
}
