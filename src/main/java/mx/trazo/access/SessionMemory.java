package mx.trazo.access;

import jakarta.inject.Singleton;
import mx.trazo.kernel.Actor;

/** The sessions and tokens this process saw moments ago; see {@link TokenMemory}. */
@Singleton
class SessionMemory {
  private static final int MOST = 20_000;

  /** What session cookies meant. */
  final TokenMemory<ActiveSession> sessions = new TokenMemory<>(MOST);

  /** Whom bearer tokens acted for. */
  final TokenMemory<Actor> apiTokens = new TokenMemory<>(MOST);
}
