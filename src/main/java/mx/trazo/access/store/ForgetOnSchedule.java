package mx.trazo.access.store;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import mx.trazo.access.ForgetOldSessions;

/** Throws old sessions away once an hour. */
@Singleton
class ForgetOnSchedule {
  private final ForgetOldSessions forgetOldSessions;

  ForgetOnSchedule(ForgetOldSessions forgetOldSessions) {
    this.forgetOldSessions = forgetOldSessions;
  }

  @Scheduled(initialDelay = "10m", fixedDelay = "1h")
  void forget() {
    forgetOldSessions.forget();
  }
}
