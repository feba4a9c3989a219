package mx.trazo.testing;

import java.time.Instant;
import java.util.Set;
import mx.trazo.access.ChoosePin;
import mx.trazo.access.IssueBadge;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.Role;
import mx.trazo.specimen.label.LabelNumbers;

/**
 * Somebody who works at shared stations: a name, a password, a badge and a PIN.
 *
 * @param badge its number
 */
public record Colleague(Actor actor, String username, String badge) {
  /** The PIN of every colleague made here. */
  public static final String PIN = "704815";

  /** A new one at the facility. */
  public static Colleague at(RunningTrazo trazo, FacilityId facility, Role... roles) {
    String username = SignedIn.freshUsername();
    Actor actor = SignedIn.openAccount(trazo, facility, username, Set.of(roles));
    Referrals.done(trazo.bean(ChoosePin.class).choose(actor, username, SignedIn.PASSWORD, PIN));
    return new Colleague(actor, username, badge(trazo, actor));
  }

  /** Another badge for somebody; the former one works no longer. */
  public static String badge(RunningTrazo trazo, Actor actor) {
    var administrator =
        new Actor(
            new AccountId(actor.account().value()),
            "Prueba",
            actor.facility(),
            Set.of(Role.ADMINISTRATOR));
    String code = trazo.bean(LabelNumbers.class).takeUser(actor.scope(), Instant.now()).text();
    return Referrals.done(trazo.bean(IssueBadge.class).issue(administrator, actor.account(), code))
        .code();
  }
}
