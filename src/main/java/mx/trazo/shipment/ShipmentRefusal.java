package mx.trazo.shipment;

import mx.trazo.kernel.RefusalCode;
import mx.trazo.kernel.RefusalKind;

/** Reasons not to pack, close, send or take in a box. */
public enum ShipmentRefusal implements RefusalCode {
  /** There is no such box for this facility. */
  SHIPMENT_UNKNOWN(RefusalKind.NOT_FOUND),
  /** The box does not stand where this step begins; facts: box, status. */
  SHIPMENT_OUT_OF_TURN(RefusalKind.CONFLICT),
  /** The container is for another laboratory than the box; fact: its number. */
  CONTAINER_FOR_ANOTHER_BOX(RefusalKind.RULE),
  /** The container lies in another box that was not received yet; facts: number, that box. */
  CONTAINER_IN_ANOTHER_BOX(RefusalKind.CONFLICT),
  /** The container is not in this box; fact: its number. */
  CONTAINER_NOT_IN_BOX(RefusalKind.RULE),
  /** The container stays at the hospital; only what was made out of it is sent; fact: number. */
  CONTAINER_NOT_SENT(RefusalKind.RULE),
  /** Nothing was taken into the container yet; fact: its number. */
  CONTAINER_NOT_COLLECTED(RefusalKind.RULE),
  /** There is nothing in the box. */
  SHIPMENT_EMPTY(RefusalKind.RULE),
  /** A sample is said to have been taken after the box left; facts: number, collection. */
  COLLECTED_AFTER_DISPATCH(RefusalKind.RULE),
  /** The hour of dispatch lies in the future, or before the manifest was closed. */
  DISPATCH_TIME_WRONG(RefusalKind.INVALID),
  /** A text is missing or too long; fact: the field. */
  SHIPMENT_FIELD_WRONG(RefusalKind.INVALID),
  /** The number on the box was not allotted to this hospital, or is on another box; fact: it. */
  BOX_NUMBER_NOT_AVAILABLE(RefusalKind.CONFLICT),
  /** The receiver is no laboratory, nor a hospital that an agreement connects with the sender. */
  RECEIVER_UNKNOWN(RefusalKind.INVALID);

  private final RefusalKind kind;

  ShipmentRefusal(RefusalKind kind) {
    this.kind = kind;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}
