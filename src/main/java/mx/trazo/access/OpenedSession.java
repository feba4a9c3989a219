package mx.trazo.access;

import java.time.Instant;
import mx.trazo.kernel.Actor;

/**
 * A session that has just begun.
 *
 * @param token for the cookie; known to nobody but the browser from now on
 * @param csrfToken what every unsafe request of this session must carry
 * @param expiresAt its end, however busy it is
 */
public record OpenedSession(String token, String csrfToken, Actor actor, Instant expiresAt) {
  /** Without the secrets. */
  @Override
  public String toString() {
    return "OpenedSession[" + actor.account().value() + "]";
  }
}
