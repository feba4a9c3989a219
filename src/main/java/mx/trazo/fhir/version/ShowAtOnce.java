package mx.trazo.fhir.version;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * Shows something on one connection and with one commit: what is asked of the rooms, the rows that
 * say who read, the versions that are shown first.
 */
@Singleton
public class ShowAtOnce {
  /** Runs what shows it. */
  @Transactional
  public void during(Runnable showing) {
    showing.run();
  }
}
