package mx.trazo.tracking;

import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;

/**
 * A container of a case, by what is written on it.
 *
 * @param designation its place in the case: A1
 * @param label the number of its label
 */
public record CaseContainer(
    OrderId order,
    SpecimenId id,
    ContainerKind kind,
    String designation,
    String label,
    ContainerState state) {}
