package mx.trazo.turnaround;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How long a patient has waited for an answer, from the taking of the first sample, whatever became
 * of it. A rejected sample has no turnaround and its replacement a clock of its own; this goes on.
 *
 * @param since when the first sample was taken
 * @param answered whether the answer was released
 */
public record PatientWait(Instant since, Duration waited, boolean answered) {
  /**
   * The wait over a sample and those that replaced it.
   *
   * @param samples in the order in which they were asked for
   * @return empty when nobody knows when the first one was taken; what is known of the second says
   *     nothing about that
   */
  public static Optional<PatientWait> over(List<Timeline> samples, Instant now) {
    Optional<Instant> answer =
        samples.stream()
            .flatMap(sample -> sample.find(Milestone.RELEASED).stream())
            .min(Instant::compareTo);
    return samples.stream()
        .findFirst()
        .flatMap(first -> first.find(Milestone.COLLECTED))
        .map(since -> {
          Instant until = answer.orElse(now);
          Duration waited = until.isBefore(since) ? Duration.ZERO : Duration.between(since, until);
          return new PatientWait(since, waited, answer.isPresent());
        });
  }
}
