package mx.trazo.shipment;

/** Where a box stands. */
public enum ShipmentStatus {
  /** Being packed. */
  DRAFT,
  /** Its manifest is closed and does not change any more. */
  CLOSED,
  /** With the carrier. */
  IN_TRANSIT,
  /** Its label was scanned at the laboratory. */
  DELIVERED,
  /** Every item was received or given a reason. */
  RECONCILED,
  /** Given up before it left; its containers are free again. */
  CANCELLED
}
