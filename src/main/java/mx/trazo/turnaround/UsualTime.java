package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a laboratory usually takes for a test, from acceptance to the first release.
 *
 * @param cases how many finished ones this rests on
 * @param half within which half of them were done
 * @param nine within which nine of ten were
 */
public record UsualTime(int cases, Duration half, Duration nine) {
  /** Fewer say nothing about the next one. */
  public static final int FEWEST = 10;

  /** The usual time of these cases; empty when they are too few. */
  public static Optional<UsualTime> of(List<Duration> taken) {
    if (taken.size() < FEWEST) {
      return Optional.empty();
    }
    List<Duration> sorted = taken.stream().sorted().toList();
    return Optional.of(
        new UsualTime(sorted.size(), sorted.get(rank(sorted, 5)), sorted.get(rank(sorted, 9))));
  }

  /** The place of the case within which so many tenths lie, by nearest rank. */
  private static int rank(List<Duration> sorted, int tenths) {
    return (sorted.size() * tenths + 9) / 10 - 1;
  }

  /**
   * When work that began then is likely to be done: at the half if that is still to come, else at
   * nine of ten; empty when even that has passed, because then nothing is known.
   */
  public Optional<Instant> expected(Instant startedAt, Instant now) {
    return List.of(startedAt.plus(half), startedAt.plus(nine)).stream()
        .filter(when -> when.isAfter(now))
        .findFirst();
  }
}
