package mx.trazo.alert;

import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Role;

/** Who may do what about alerts. */
public final class AlertRoles {
  private AlertRoles() {}

  /** Whether the actor decides who is told, sees addresses and sends again. */
  public static boolean keeps(Actor actor) {
    return actor.hasAny(Role.HOSPITAL_CLERK, Role.QUALITY, Role.MANAGER, Role.ADMINISTRATOR);
  }

  /** Whether the actor may be told of every facility. */
  public static boolean keepsNetwork(Actor actor) {
    return actor.hasAny(Role.MANAGER, Role.ADMINISTRATOR);
  }
}
