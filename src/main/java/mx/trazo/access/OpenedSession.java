package mx.trazo.access;

import java.time.Instant;
import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A session that has just begun.
 *
 * @param token for the cookie; known to nobody but the browser from now on
 * @param csrfToken what every unsafe request of this session must carry
 * @param expiresAt its end, however busy it is
 * @param stationToken for the cookie of the station that opened with it, or null when none did
 */
public record OpenedSession(
    String token, String csrfToken, Actor actor, Instant expiresAt, @Nullable String stationToken) {
  /** Without the secrets. */
  @Override
  public String toString() {
    return "OpenedSession[" + actor.account().value() + "]";
  }
}
