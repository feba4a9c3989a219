package mx.trazo.kernel;

import java.util.Set;

/** Who is acting, for which facility, with which roles. */
public record Actor(AccountId account, String displayName, FacilityId facility, Set<Role> roles) {
  /** Copies the roles, so that nobody widens them later. */
  public Actor {
    roles = Set.copyOf(roles);
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
