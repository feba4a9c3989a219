package mx.trazo.access;

import java.time.Duration;
import java.util.Set;
import mx.trazo.kernel.Role;

/**
 * What holds at shared stations.
 *
 * @param lockAfter how long nobody touches anything before a station locks
 */
public record StationRule(Duration lockAfter) {
  /** A browser where somebody works says so at least once in this time. */
  public static final Duration TOLD_EVERY = Duration.ofMinutes(1);

  /** Who works at stations, and may come with a badge. */
  static final Set<Role> ROLES = Set.of(Role.TECHNICIAN, Role.SPECIALIST, Role.QUALITY);

  /**
   * How long a session at a station stands unused. Longer than the browser's own lock by what it
   * may not have told yet, so that nobody is locked out in the middle of typing.
   */
  Duration idle() {
    return lockAfter.plus(TOLD_EVERY);
  }

  /** Whether somebody with these roles works at stations. */
  public static boolean isFor(Set<Role> roles) {
    return roles.stream().anyMatch(ROLES::contains);
  }
}
