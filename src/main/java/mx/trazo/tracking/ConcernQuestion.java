package mx.trazo.tracking;

import java.time.Duration;
import java.time.Instant;
import mx.trazo.kernel.FacilityId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told of.
 *
 * @param facility as hospital, laboratory, sender or receiver; null for the whole network
 * @param span for {@link ConcernKind#AT_RISK} and {@link ConcernKind#VIABILITY_ENDING} how long
 *     before, for the others how long after; not negative
 * @param rule the rule that asks: what it knows already is left out
 */
public record ConcernQuestion(
    ConcernKind kind, @Nullable FacilityId facility, Duration span, String rule) {
  /** The earliest or latest time that counts. */
  public Instant bound(Instant now) {
    return kind == ConcernKind.AT_RISK || kind == ConcernKind.VIABILITY_ENDING
        ? now.plus(span)
        : now.minus(span);
  }
}
