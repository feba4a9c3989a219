package mx.trazo.specimen;

import java.time.Instant;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Fact;

/** A sample that had been registered before was taken. */
public record SpecimenCollected(Actor actor, Specimen specimen, Instant collectedAt, Instant at)
    implements Fact {}
