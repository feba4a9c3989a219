package mx.trazo.access;

import java.util.Set;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account somebody asks to be opened.
 *
 * @param password in clear, only for the moment; null for a system that only has tokens
 * @param cedula professional licence, only for those who sign reports
 */
public record AccountDraft(
    String username,
    String displayName,
    @Nullable String password,
    FacilityId facility,
    @Nullable String cedula,
    Set<Role> roles) {
  /** Copies the roles. */
  public AccountDraft {
    roles = Set.copyOf(roles);
  }

  /** Without the password, so that no log ever shows it. */
  @Override
  public String toString() {
    return "AccountDraft[" + facility.value() + ", " + roles + "]";
  }
}
