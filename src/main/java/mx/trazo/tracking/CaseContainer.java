package mx.trazo.tracking;

import java.time.Instant;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import org.jspecify.annotations.Nullable;

/**
 * A container of a case, by what is written on it.
 *
 * @param designation its place in the case: A1
 * @param label the number of its label
 * @param measureBy until when it can be measured; null when it does not age
 */
public record CaseContainer(
    OrderId order,
    SpecimenId id,
    ContainerKind kind,
    String designation,
    String label,
    ContainerState state,
    @Nullable Instant measureBy) {}
