package mx.trazo.result;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;

/** What the hospital would be told at once if a draft were released as it stands. */
@Singleton
public class ForeseeCritical {
  private final CriticalStore criticals;
  private final CriticalMarks marks;
  private final InstantSource clock;

  /** Reads rules and marks. */
  public ForeseeCritical(CriticalStore criticals, CriticalMarks marks, InstantSource clock) {
    this.criticals = criticals;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * What is foreseen.
   *
   * @param cause why it would be critical, if it is
   * @param words what it is marked with by hand
   */
  public record Foreseen(Optional<CriticalCause> cause, List<String> words) {
    /** Copies the words. */
    public Foreseen {
      words = List.copyOf(words);
    }
  }

  /** For a version of the actor's laboratory. */
  @Transactional
  public Foreseen foresee(Actor actor, ReportVersion version) {
    List<String> words = marks.standing(actor.scope(), version);
    List<CriticalRule> rules =
        criticals.listRules(version.values().kind().testCode(), clock.instant());
    return new Foreseen(CriticalRules.cause(rules, version.values(), words), words);
  }
}
