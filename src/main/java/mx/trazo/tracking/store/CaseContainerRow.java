package mx.trazo.tracking.store;

import io.micronaut.core.annotation.Introspected;
import mx.trazo.custody.ContainerState;
import mx.trazo.kernel.OrderId;
import mx.trazo.kernel.SpecimenId;
import mx.trazo.network.ContainerKind;
import mx.trazo.tracking.CaseContainer;

/** A container of a case and its state. */
@Introspected
record CaseContainerRow(
    String orderId,
    String containerId,
    String kind,
    String designation,
    String labelNumber,
    String state) {
  CaseContainer toContainer() {
    return new CaseContainer(
        new OrderId(orderId),
        new SpecimenId(containerId),
        ContainerKind.valueOf(kind),
        designation,
        labelNumber,
        ContainerState.valueOf(state));
  }
}
