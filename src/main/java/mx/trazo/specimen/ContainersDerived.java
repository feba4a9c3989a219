package mx.trazo.specimen;

import java.time.Instant;
import java.util.List;
import mx.trazo.kernel.Actor;
import mx.trazo.kernel.Fact;
import mx.trazo.kernel.ScanId;

/** Containers were made out of another one: slides out of a block. */
public record ContainersDerived(
    Actor actor, Specimen parent, List<Specimen> children, ScanId cause, Instant at)
    implements Fact {}
