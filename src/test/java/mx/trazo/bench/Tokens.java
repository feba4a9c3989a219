package mx.trazo.bench;

import java.time.Duration;
import java.util.Set;
import mx.trazo.access.AccountDraft;
import mx.trazo.access.GrantApiToken;
import mx.trazo.access.OpenAccount;
import mx.trazo.boot.RunningServer;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Role;
import mx.trazo.network.Catalogue;
import mx.trazo.network.Facility;

/** Accounts of systems that send and ask over the exchange. */
final class Tokens {
  private Tokens() {}

  /** A system of a facility. */
  record SystemOf(Actor actor, String token) {}

  /** Opens an account for a system of the facility with a code. */
  static SystemOf open(RunningServer server, String facilityCode, String username) {
    Facility facility =
        server.context().getBean(Catalogue.class).findFacilityByCode(facilityCode).orElseThrow();
    var administrator =
        new Actor(
            new AccountId("0".repeat(26)), "Banco", facility.id(), Set.of(Role.ADMINISTRATOR));
    Set<Role> roles = Set.of(Role.INTEGRATION_CLIENT);
    var draft = new AccountDraft(username, "Banco", null, facility.id(), null, roles);
    AccountId account =
        done(server.context().getBean(OpenAccount.class).open(administrator, draft));
    var granted =
        done(
            server
                .context()
                .getBean(GrantApiToken.class)
                .grant(administrator, account, username, Duration.ofDays(1)));
    return new SystemOf(new Actor(account, "Banco", facility.id(), roles), granted.secret());
  }

  /** The value of an outcome that must be done. */
  static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new IllegalStateException(refusal.toString());
    };
  }
}
