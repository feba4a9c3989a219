package mx.trazo.notification;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far the telling has come; changed by rules, one step at a time.
 *
 * @param startedAt when the handshake was answered, or null
 * @param numbered number of the last event, 0 before the first
 * @param delivered number of the last event that was answered with 2xx
 * @param sendingTo last event of the notice under way, or null when none is
 * @param attempts tries that failed in a row
 * @param failingSince when the first of them was, or null
 * @param nextAt when something is to be sent, or null when nothing is
 * @param trouble why the last try failed, or null
 * @param troubleFact the status that came, or null
 * @param answeredAt when something was last answered with 2xx, or null
 */
public record Progress(
    SubscriptionStatus status,
    @Nullable Instant startedAt,
    long numbered,
    long delivered,
    @Nullable Long sendingTo,
    int attempts,
    @Nullable Instant failingSince,
    @Nullable Instant nextAt,
    @Nullable Trouble trouble,
    @Nullable String troubleFact,
    @Nullable Instant answeredAt) {

  /** A new one, which is called at that time. */
  static Progress requested(Instant firstCall) {
    return new Progress(
        SubscriptionStatus.REQUESTED, null, 0, 0, null, 0, null, firstCall, null, null, null);
  }

  /** How many events were not delivered. */
  public long waiting() {
    return numbered - delivered;
  }

  /** After another event got its number; a pause after a failure goes on. */
  Progress numbered(Instant now) {
    boolean atOnce =
        status == SubscriptionStatus.ACTIVE
            && attempts == 0
            && (nextAt == null || nextAt.isAfter(now));
    return new Progress(
        status,
        startedAt,
        numbered + 1,
        delivered,
        sendingTo,
        attempts,
        failingSince,
        atOnce ? now : nextAt,
        trouble,
        troubleFact,
        answeredAt);
  }

  /** With a notice under way that ends with this event. */
  Progress sending(long to) {
    return new Progress(
        status,
        startedAt,
        numbered,
        delivered,
        to,
        attempts,
        failingSince,
        nextAt,
        trouble,
        troubleFact,
        answeredAt);
  }

  /**
   * After an answer with 2xx.
   *
   * @param to the last event it was told, the same as before for handshakes and heartbeats
   * @param heartbeatSeconds see {@link Subscription#heartbeatSeconds}
   */
  Progress answered(long to, @Nullable Integer heartbeatSeconds, Instant now) {
    @Nullable Instant next = heartbeatSeconds == null ? null : now.plusSeconds(heartbeatSeconds);
    return new Progress(
        SubscriptionStatus.ACTIVE,
        startedAt == null ? now : startedAt,
        numbered,
        to,
        null,
        0,
        null,
        numbered > to ? now : next,
        null,
        null,
        now);
  }

  /** After a try that failed. */
  Progress failed(Delivery.Failed why, Patience patience, double chance, Instant now) {
    Instant since = failingSince == null ? now : failingSince;
    boolean givesUp = Duration.between(since, now).compareTo(patience.givesUpAfter()) >= 0;
    return new Progress(
        givesUp ? SubscriptionStatus.ERROR : status,
        startedAt,
        numbered,
        delivered,
        sendingTo,
        attempts + 1,
        since,
        givesUp ? null : now.plus(patience.pause(attempts + 1, chance)),
        why.trouble(),
        why.fact().orElse(null),
        answeredAt);
  }

  /** Because somebody wants it tried at once, also after it was given up. */
  Progress tried(Instant now) {
    boolean givenUp = status == SubscriptionStatus.ERROR;
    return new Progress(
        startedAt == null ? SubscriptionStatus.REQUESTED : SubscriptionStatus.ACTIVE,
        startedAt,
        numbered,
        delivered,
        sendingTo,
        attempts,
        givenUp ? null : failingSince,
        now,
        trouble,
        troubleFact,
        answeredAt);
  }

  /** Over. */
  Progress off() {
    return new Progress(
        SubscriptionStatus.OFF,
        startedAt,
        numbered,
        delivered,
        null,
        attempts,
        failingSince,
        null,
        trouble,
        troubleFact,
        answeredAt);
  }
}
