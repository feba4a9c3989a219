package mx.trazo.alert;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mx.trazo.alert.MessageStore.Settled;
import org.jspecify.annotations.Nullable;

/** Gives messages to one sender at a time, and keeps what became of each try. */
@Singleton
class HandOut {
  private final MessageStore store;
  private final AlertPatience patience;
  private final InstantSource clock;

  HandOut(MessageStore store, AlertPatience patience, InstantSource clock) {
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** One that may be sent. */
  @Transactional
  public Optional<AlertMessage> take(Channel channel, String owner) {
    return store.take(channel, owner, patience.leaseSeconds(), clock.instant());
  }

  /** Answers false when another sender has taken over: then nothing is kept. */
  @Transactional
  public boolean settle(AlertMessage sent, String owner, AlertTrouble.@Nullable Failed failed) {
    Instant now = clock.instant();
    if (failed == null) {
      return store.settle(sent.id(), owner, new Settled(MessageState.SENT, null, null, now));
    }
    int attempts = sent.attempts() + 1;
    boolean over = failed.trouble() == AlertTrouble.REFUSED || attempts >= patience.mostAttempts();
    return store.settle(
        sent.id(),
        owner,
        new Settled(
            over ? MessageState.FAILED : MessageState.WAITING,
            over ? null : now.plus(patience.pause(attempts)),
            failed,
            now));
  }
}
