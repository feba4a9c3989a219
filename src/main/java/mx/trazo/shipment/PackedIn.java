package mx.trazo.shipment;

import mx.trazo.kernel.ShipmentId;
import mx.trazo.specimen.label.LabelCode;

/**
 * The box in which a container lies now.
 *
 * @param box the code on the box's label
 * @param status how far the box has come
 */
public record PackedIn(ShipmentId shipment, LabelCode.BoxCode box, ShipmentStatus status) {}
