package mx.trazo.access.store;

import jakarta.inject.Singleton;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import mx.trazo.access.DatabaseAway;

/** Knows an outage by the exceptions of the driver and of the pool. */
@Singleton
class SqlDatabaseAway implements DatabaseAway {
  private static final int DEEPEST = 20;

  @Override
  public boolean isMeantBy(Throwable failure) {
    Throwable cause = failure;
    for (int i = 0; cause != null && i < DEEPEST; i++) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLRecoverableException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
