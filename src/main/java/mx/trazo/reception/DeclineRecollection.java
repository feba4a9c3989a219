package mx.trazo.reception;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.SpecimenId;

/** A hospital says that it needs no new sample: another one of the order serves. */
@Singleton
public class DeclineRecollection {
  private final ReceptionStore receptions;
  private final InstantSource clock;

  /** Writes who said so and when; the first word stays. */
  public DeclineRecollection(ReceptionStore receptions, InstantSource clock) {
    this.receptions = receptions;
    this.clock = clock;
  }

  /** Closes what the laboratory asked for instead of this container, if it asked this hospital. */
  @Transactional
  public void decline(Actor actor, SpecimenId rejected) {
    receptions.insertDecline(
        actor.scope(), rejected, actor.account(), actor.displayName(), clock.instant());
  }
}
