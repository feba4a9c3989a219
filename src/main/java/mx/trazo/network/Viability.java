package mx.trazo.network;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a living sample will still be alive when somebody receives it. Its clock starts at
 * collection, before the laboratory has heard of it.
 *
 * @param bestUntil end of the target window
 * @param viableUntil end of the absolute window; afterwards only a specialist may accept it
 * @param expectedArrival when the courier should be at the laboratory's door
 * @param expectedReception when somebody should be there to receive it
 */
public record Viability(
    Instant bestUntil,
    Instant viableUntil,
    Instant expectedArrival,
    Instant expectedReception,
    Verdict verdict) {

  /** What to tell the hospital before it hands the box over. */
  public enum Verdict {
    /** Received within the target window. */
    ARRIVES_ALIVE,
    /** Received after the target window but within the absolute one. */
    AT_RISK,
    /** Received, if ever, after the absolute window. */
    CANNOT_ARRIVE_ALIVE
  }

  /**
   * Predicts the reception of one sample.
   *
   * @param dispatchAt when it leaves the hospital, or now while it has not left
   * @param transit door to door, an estimate
   * @param calendar the laboratory's receiving hours for the rule's test
   * @return empty when the specimen does not age
   */
  public static Optional<Viability> of(
      TestSpecimenRule rule,
      Instant collectedAt,
      Instant dispatchAt,
      Duration transit,
      ReceivingCalendar calendar) {
    Duration absolute = rule.absoluteWindow();
    if (absolute == null) {
      return Optional.empty();
    }
    Duration target = rule.targetWindow() == null ? absolute : rule.targetWindow();
    Instant bestUntil = collectedAt.plus(target);
    Instant viableUntil = collectedAt.plus(absolute);
    Instant arrival = dispatchAt.plus(transit);
    Instant reception = calendar.receivedWhenArriving(arrival);
    Verdict verdict =
        reception.isAfter(viableUntil)
            ? Verdict.CANNOT_ARRIVE_ALIVE
            : reception.isAfter(bestUntil) ? Verdict.AT_RISK : Verdict.ARRIVES_ALIVE;
    return Optional.of(new Viability(bestUntil, viableUntil, arrival, reception, verdict));
  }

  /** How the sample stands at an instant, for instance on arrival: alive, past target, or dead. */
  public Verdict at(Instant instant) {
    if (instant.isAfter(viableUntil)) {
      return Verdict.CANNOT_ARRIVE_ALIVE;
    }
    return instant.isAfter(bestUntil) ? Verdict.AT_RISK : Verdict.ARRIVES_ALIVE;
  }
}
