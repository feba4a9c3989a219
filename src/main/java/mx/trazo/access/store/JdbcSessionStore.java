package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import mx.trazo.access.Session;
import mx.trazo.access.SessionStore;
import mx.trazo.kernel.AccountId;

/** Keeps sessions in the database. */
@Singleton
class JdbcSessionStore implements SessionStore {
  private final SessionRows rows;

  JdbcSessionStore(SessionRows rows) {
    this.rows = rows;
  }

  @Override
  public void add(Session session) {
    rows.insert(
        session.tokenHash(),
        session.account().value(),
        session.csrfToken(),
        session.createdAt(),
        session.lastSeenAt(),
        session.expiresAt(),
        session.proof().name(),
        session.station());
  }

  @Override
  public Optional<HeldSession> find(String tokenHash) {
    return rows.byHash(tokenHash).map(SessionRow::held);
  }

  @Override
  public void seen(String tokenHash, Instant at) {
    rows.seen(tokenHash, at);
  }

  @Override
  public boolean end(String tokenHash, Instant at) {
    return rows.end(tokenHash, at) == 1;
  }

  @Override
  public void endOthers(AccountId account, String exceptTokenHash, Instant at) {
    rows.endOthers(account.value(), exceptTokenHash, at);
  }

  @Override
  public void endAt(String station, Instant at) {
    rows.endAt(station, at);
  }

  @Override
  public int forgetBefore(Instant end) {
    return rows.forgetBefore(end);
  }
}
