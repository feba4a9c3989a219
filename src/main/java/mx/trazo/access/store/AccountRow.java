package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStatus;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import org.jspecify.annotations.Nullable;

/** A row of account with its roles joined by commas. */
@MappedEntity("account")
record AccountRow(
    @Id String id,
    String username,
    String displayName,
    @Nullable String passwordHash,
    String facilityId,
    @Nullable String cedula,
    String status,
    int version,
    Instant createdAt,
    @Nullable String roles) {
  Account account() {
    return new Account(
        new AccountId(id),
        username,
        displayName,
        passwordHash,
        new FacilityId(facilityId),
        cedula,
        AccountStatus.valueOf(status),
        rolesOf(roles),
        version,
        createdAt);
  }

  static Set<Role> rolesOf(@Nullable String joined) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (joined != null) {
      Arrays.stream(joined.split(",", -1)).map(Role::valueOf).forEach(roles::add);
    }
    return roles;
  }
}
