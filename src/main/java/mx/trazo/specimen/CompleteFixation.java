package mx.trazo.specimen;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Outcome;
import mx.trazo.kernel.Refusal;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.order.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** Adds what was not known of the fixation when the tissue was registered; what was said stays. */
@Singleton
public class CompleteFixation {
  private final SpecimenStore specimens;
  private final InstantSource clock;

  /** Fills gaps, changes nothing that was stated. */
  public CompleteFixation(SpecimenStore specimens, InstantSource clock) {
    this.specimens = specimens;
    this.clock = clock;
  }

  /**
   * Completes containers of one piece together: all or none.
   *
   * @param fixative its name, or null when nobody says it
   * @param decalcified {@code UNKNOWN} adds nothing
   * @return how many containers were completed
   */
  @Transactional
  public Outcome<Integer> complete(
      Actor actor,
      Collection<SpecimenId> ids,
      @Nullable Instant fixedAt,
      @Nullable Instant fixationEndedAt,
      @Nullable String fixative,
      YesNoUnknown decalcified) {
    List<Specimen> own =
        specimens.list(actor.scope(), ids).stream()
            .filter(one -> one.origin().equals(actor.facility()))
            .toList();
    var completed = new ArrayList<CollectionData>();
    for (Specimen one : own) {
      CollectionData data =
          one.collection().completed(fixedAt, fixationEndedAt, fixative, decalcified);
      Optional<Refusal> wrong = SpecimenRules.checkFixation(data, clock.instant());
      if (wrong.isPresent()) {
        return new Outcome.Refused<>(wrong.get());
      }
      completed.add(data);
    }
    for (int i = 0; i < own.size(); i++) {
      specimens.setFixation(actor.scope(), own.get(i).id(), completed.get(i));
    }
    return Outcome.done(own.size());
  }
}
