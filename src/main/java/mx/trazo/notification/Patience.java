package mx.trazo.notification;

import java.time.Duration;

/**
 * How long things take here.
 *
 * @param listAge the oldest list of subscribers that is used; a new one is called after that long
 * @param firstPause the pause after the first try that failed
 * @param longestPause the longest pause between two tries
 * @param givesUpAfter how long somebody may not answer before nothing more is sent
 * @param turnsOffAfter how long events are numbered on for somebody who does not answer
 * @param keeps how long numbered events can be asked for
 * @param answer how long somebody may take to answer, unless the subscription says otherwise
 * @param leaseSeconds longer than one try can take; a sender that is gone is replaced after it
 * @param mostPerFacility how many subscriptions a facility may have
 * @param privateEndpoints whether private addresses may be called, for tests and demonstrations
 */
public record Patience(
    Duration listAge,
    Duration firstPause,
    Duration longestPause,
    Duration givesUpAfter,
    Duration turnsOffAfter,
    Duration keeps,
    Duration answer,
    int leaseSeconds,
    int mostPerFacility,
    boolean privateEndpoints) {

  /**
   * The pause before the next try: twice as long each time up to the longest, and by chance down to
   * half of it, so that those who failed together do not come back together.
   *
   * @param attempts tries that failed in a row, at least one
   * @param chance at least 0 and below 1
   */
  public Duration pause(int attempts, double chance) {
    Duration whole = firstPause;
    for (int i = 1; i < attempts && whole.compareTo(longestPause) < 0; i++) {
      whole = whole.multipliedBy(2);
    }
    Duration bounded = whole.compareTo(longestPause) > 0 ? longestPause : whole;
    return Duration.ofMillis(Math.round(bounded.toMillis() * (0.5 + chance / 2)));
  }
}
