package mx.trazo.access;

import java.time.Instant;
import java.util.Set;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A person or system that may sign in.
 *
 * @param username small letters; unique whatever the case
 * @param passwordHash PHC string, or null for a system that only has tokens
 * @param cedula professional licence of those who sign reports
 * @param version counts the changes, for guarded updates
 */
public record Account(
    AccountId id,
    String username,
    String displayName,
    @Nullable String passwordHash,
    FacilityId facility,
    @Nullable String cedula,
    AccountStatus status,
    Set<Role> roles,
    int version,
    Instant createdAt) {
  /** Copies the roles. */
  public Account {
    roles = Set.copyOf(roles);
  }

  /** The account as the one who acts. */
  public Actor actor() {
    return new Actor(id, displayName, facility, roles);
  }

  /** Whether it may be used. */
  public boolean isActive() {
    return status == AccountStatus.ACTIVE;
  }
}
