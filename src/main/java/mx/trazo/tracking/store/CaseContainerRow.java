package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.tracking.CaseContainer;
import org.jspecify.annotations.Nullable;

/** A container of a case and its state. */
@Introspected
record CaseContainerRow(
    String orderId,
    String containerId,
    String kind,
    String designation,
    String labelNumber,
    String state,
    @Nullable Instant viableUntil) {
  CaseContainer toContainer() {
    return new CaseContainer(
        new OrderId(orderId),
        new SpecimenId(containerId),
        ContainerKind.valueOf(kind),
        designation,
        labelNumber,
        ContainerState.valueOf(state),
        viableUntil);
  }
}
