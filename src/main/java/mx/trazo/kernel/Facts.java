package mx.trazo.kernel;

import jakarta.inject.Provider;
import java.util.List;

/**
 * Tells facts to the rooms further down, so that no room has to know who listens. The bean is made
 * in {@code boot}, which knows how to find every listener.
 */
public class Facts {
  private final Provider<List<FactListener<?>>> listeners;

  /** The listeners are found at the first fact, because they may themselves tell facts. */
  public Facts(Provider<List<FactListener<?>>> listeners) {
    this.listeners = listeners;
  }

  /** Tells every listener of this fact's type, at once and in this thread. */
  public void tell(Fact fact) {
    for (FactListener<?> listener : listeners.get()) {
      tellOne(listener, fact);
    }
  }

  private static <F extends Fact> void tellOne(FactListener<F> listener, Fact fact) {
    if (listener.listensTo().isInstance(fact)) {
      listener.hear(listener.listensTo().cast(fact));
    }
  }
}
