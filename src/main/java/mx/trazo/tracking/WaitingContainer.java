package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.FacilityId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import org.jspecify.annotations.Nullable;

/**
 * A container that waits for somebody at the laboratory.
 *
 * @param designation its place in the case: A1
 * @param since when it came into the state
 * @param viableUntil until when it can be tested, or null when it does not age
 * @param reason why it is on hold, in the words of the catalogue, or null
 */
public record WaitingContainer(
    SpecimenId container,
    String label,
    String designation,
    ContainerKind kind,
    ContainerState state,
    FacilityId origin,
    Instant since,
    @Nullable Instant viableUntil,
    @Nullable String reason) {}
