package mx.trazo.access;

import mx.trazo.kernel.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A session that stands, and who acts in it.
 *
 * @param csrfToken what every unsafe request of this session must carry
 * @param station hash of the shared station it is at, or null
 */
public record ActiveSession(Actor actor, String csrfToken, @Nullable String station) {}
