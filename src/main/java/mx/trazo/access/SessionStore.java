package mx.trazo.access;

import java.time.Instant;
import java.util.Optional;
import mx.trazo.kernel.AccountId;
import mx.trazo.kernel.Unscoped;

/** Where sessions are kept. */
@Unscoped("who acts is found out here; there is no facility before")
public interface SessionStore {
  /** Adds a session. */
  void add(Session session);

  /** The session with its account, ended or not. */
  Optional<HeldSession> find(String tokenHash);

  /** Notes when the session was last used; never moves it back. */
  void seen(String tokenHash, Instant at);

  /** Ends a session; false when there was none or it had already ended. */
  boolean end(String tokenHash, Instant at);

  /** Ends every session of an account but one; pass an empty text to end all. */
  void endOthers(AccountId account, String exceptTokenHash, Instant at);

  /** Ends every session at a station. */
  void endAt(String station, Instant at);

  /** Forgets sessions whose absolute end lies before; answers how many. */
  int forgetBefore(Instant end);

  /**
   * A session and the account it belongs to.
   *
   * @param holder whose it is
   */
  record HeldSession(Session session, Account holder) {}
}
