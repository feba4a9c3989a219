package mx.trazo.turnaround;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Adds finished work to the tallies, each piece once. */
@Singleton
public class TallyFinished {
  private final TallyStore store;

  /** Adds in this store. */
  public TallyFinished(TallyStore store) {
    this.store = store;
  }

  /**
   * Adds some; answers how many, so that the caller goes on until none is left. It answers 0 also
   * when another server adds at the moment.
   */
  @Transactional
  public int tally(int most) {
    if (!store.takeTurn()) {
      return 0;
    }
    List<FinishedClock> finished = store.lockFinished(most);
    if (!finished.isEmpty()) {
      store.add(finished);
    }
    return finished.size();
  }
}
