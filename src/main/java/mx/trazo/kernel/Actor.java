package mx.trazo.kernel;

import java.util.Set;

/**
 * Who is acting, for which facility, with which roles.
 *
 * @param proof how they showed who they are; some deeds ask for more than a badge
 */
public record Actor(
    AccountId account, String displayName, FacilityId facility, Set<Role> roles, Proof proof) {
  /** Copies the roles, so that nobody widens them later. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Somebody who showed a password, or a program with its token. */
  public Actor(AccountId account, String displayName, FacilityId facility, Set<Role> roles) {
    this(account, displayName, facility, roles, Proof.PASSWORD);
  }

  /** The rows this actor may touch. */
  public FacilityScope scope() {
    return new FacilityScope(facility);
  }

  /** Whether the actor has at least one of the roles. */
  public boolean hasAny(Role... wanted) {
    for (Role role : wanted) {
      if (roles.contains(role)) {
        return true;
      }
    }
    return false;
  }
}
