package mx.trazo.custody;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.Anticoagulant;
import mx.trazo.network.ContainerKind;
import mx.trazo.specimen.SettleAnticoagulant;
import mx.trazo.specimen.Specimen;
import mx.trazo.specimen.SpecimenRefusal;
import mx.trazo.specimen.SpecimenStore;

/** Corrects the anticoagulant of a tube while it is still at its hospital. */
@Singleton
public class CorrectAnticoagulant {
  private final SpecimenStore specimens;
  private final CustodyLog custody;
  private final SettleAnticoagulant settle;
  private final InstantSource clock;

  /** Everything a correction needs. */
  public CorrectAnticoagulant(
      SpecimenStore specimens,
      CustodyLog custody,
      SettleAnticoagulant settle,
      InstantSource clock) {
    this.specimens = specimens;
    this.custody = custody;
    this.settle = settle;
    this.clock = clock;
  }

  /** Corrects it; a box that leaves meanwhile waits, or is first. */
  @Transactional
  public Outcome<Specimen> correct(Actor actor, SpecimenId id, Anticoagulant said) {
    Optional<Specimen> tube =
        specimens
            .find(actor.scope(), id)
            .filter(one -> one.origin().equals(actor.facility()))
            .filter(one -> one.kind() == ContainerKind.TUBE);
    if (tube.isEmpty()) {
      return Outcome.refused(SpecimenRefusal.SPECIMEN_UNKNOWN);
    }
    if (said == Anticoagulant.NONE) {
      return Outcome.refused(SpecimenRefusal.SPECIMEN_FIELD_WRONG, "anticoagulant");
    }
    boolean here =
        custody.lockAll(actor.scope(), List.of(id)).stream()
            .allMatch(one -> isAtHospital(one.state()));
    return here
        ? Outcome.done(settle.of(actor, tube.get(), said, clock.instant()))
        : Outcome.refused(SpecimenRefusal.ANTICOAGULANT_SETTLED, tube.get().label().text());
  }

  /** Whether a container in this state has not been handed over yet. */
  public static boolean isAtHospital(ContainerState state) {
    return state == ContainerState.REGISTERED
        || state == ContainerState.COLLECTED
        || state == ContainerState.PACKED;
  }
}
