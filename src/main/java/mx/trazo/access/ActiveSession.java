package mx.trazo.access;

import mx.trazo.kernel.Actor;

/**
 * A session that stands, and who acts in it.
 *
 * @param csrfToken what every unsafe request of this session must carry
 */
public record ActiveSession(Actor actor, String csrfToken) {}
