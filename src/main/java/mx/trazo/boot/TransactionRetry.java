package mx.trazo.boot;

import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.SynchronousTransactionManager;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Runs a use case again when the database undid its transaction because another one was in the way:
 * a deadlock (1213) or a lock that did not come in time (1205). Everything a use case does is in
 * its transaction, so nothing happens twice. Only the outermost transaction can be run again.
 */
@Singleton
@InterceptorBean(Transactional.class)
class TransactionRetry implements MethodInterceptor<Object, Object> {
  private static final int DEADLOCK = 1213;
  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int MOST_TRIES = 5;
  private static final long FIRST_PAUSE_MS = 8;

  private final Provider<SynchronousTransactionManager<Connection>> transactions;

  TransactionRetry(Provider<SynchronousTransactionManager<Connection>> transactions) {
    this.transactions = transactions;
  }

  /** Around the interceptor that begins the transaction. */
  @Override
  public int getOrder() {
    return -1_000;
  }

  @Override
  public @Nullable Object intercept(MethodInvocationContext<Object, Object> call) {
    if (transactions.get().findTransactionStatus().isPresent()) {
      return call.proceed(this);
    }
    for (int tried = 1; ; tried++) {
      try {
        return call.proceed(this);
      } catch (RuntimeException failure) {
        if (tried == MOST_TRIES || !isInTheWay(failure) || !pause(tried)) {
          throw failure;
        }
      }
    }
  }

  private static boolean isInTheWay(RuntimeException failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_WAIT_TIMEOUT;
      }
    }
    return false;
  }

  /** Longer each time and by chance, so that those who collided do not meet again. */
  private static boolean pause(int tried) {
    try {
      Thread.sleep(
          ThreadLocalRandom.current().nextLong(FIRST_PAUSE_MS / 2, FIRST_PAUSE_MS << tried));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
