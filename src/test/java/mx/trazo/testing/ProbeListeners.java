package mx.trazo.testing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.FactListener;
import mx.trazo.kernel.Facts;

/** Three listeners, of which one itself needs to tell facts. */
public final class ProbeListeners {
  static final List<String> HEARD = new CopyOnWriteArrayList<>();

  private ProbeListeners() {}

  /** Hears, and tells on. */
  @Singleton
  public static class First implements FactListener<ProbeFact> {
    private final Facts facts;

    /** Made by the container. */
    public First(Facts facts) {
      this.facts = facts;
    }

    @Override
    public Class<ProbeFact> listensTo() {
      return ProbeFact.class;
    }

    @Override
    public void hear(ProbeFact fact) {
      HEARD.add("first " + fact.about());
      facts.tell(new Echo(fact.about()));
    }
  }

  /** Hears, and fails when asked to. */
  @Singleton
  public static class Second implements FactListener<ProbeFact> {
    @Override
    public Class<ProbeFact> listensTo() {
      return ProbeFact.class;
    }

    @Override
    public void hear(ProbeFact fact) {
      HEARD.add("second " + fact.about());
      if (fact.fail()) {
        throw new IllegalStateException("asked to fail");
      }
    }
  }

  /** Hears what the first tells on. */
  @Singleton
  public static class Third implements FactListener<Echo> {
    @Override
    public Class<Echo> listensTo() {
      return Echo.class;
    }

    @Override
    public void hear(Echo fact) {
      HEARD.add("echo " + fact.about());
    }
  }

  /** What the first listener tells on. */
  public record Echo(String about) implements Fact {}
}
