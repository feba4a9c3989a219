package mx.trazo.fhir.version;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/**
 * Answers on one connection and with one commit: what is written and asked of the rooms, the rows
 * that say who read, the versions that are shown first.
 */
@Singleton
public class ShowAtOnce {
  /** Runs what shows it. */
  @Transactional
  public void during(Runnable showing) {
    showing.run();
  }

  /** The answer; when it cannot be given, nothing of it is written. */
  @Transactional
  public <A> A answer(Supplier<A> answering) {
    return answering.get();
  }
}
