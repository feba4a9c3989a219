package mx.trazo.notification;

import java.time.Instant;

/**
 * One event of a subscription.
 *
 * @param number 1 for the first, then without gaps
 * @param focus what changed, by the id under which the facility can read it
 */
public record Notice(String subscription, long number, String focus, Instant at) {}
