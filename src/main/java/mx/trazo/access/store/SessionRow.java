package mx.trazo.access.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import mx.trazo.access.Account;
import mx.trazo.access.AccountStatus;
import mx.trazo.access.Session;
import mx.trazo.access.SessionStore.HeldSession;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Proof;
import org.jspecify.annotations.Nullable;

/** A row of session joined with its account. */
@MappedEntity("session")
record SessionRow(
    @Id String tokenHash,
    String accountId,
    String csrfToken,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    @Nullable Instant endedAt,
    String proof,
    @Nullable String stationHash,
    String username,
    String displayName,
    String facilityId,
    String status,
    int version,
    Instant openedAt,
    @Nullable String roles) {
  /** The session and its account; the account comes without its password's hash. */
  HeldSession held() {
    AccountId account = new AccountId(accountId);
    return new HeldSession(
        new Session(
            tokenHash,
            account,
            csrfToken,
            createdAt,
            lastSeenAt,
            expiresAt,
            endedAt,
            Proof.valueOf(proof),
            stationHash),
        new Account(
            account,
            username,
            displayName,
            null,
            new FacilityId(facilityId),
            null,
            AccountStatus.valueOf(status),
            AccountRow.rolesOf(roles),
            version,
            openedAt));
  }
}
