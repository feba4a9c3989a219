package mx.trazo.reception;

import mx.trazo.custody.CustodyEventType;

/** What the laboratory decides about a container at its door. */
public enum ReceptionDecision {
  /** It passed. */
  ACCEPT(CustodyEventType.ACCEPTED),
  /** It passed with a reservation that the report will state (ISO 15189:2022, 7.2.6). */
  ACCEPT_WITH_NOTE(CustodyEventType.ACCEPTED),
  /** Something is missing before it can be decided. */
  HOLD(CustodyEventType.HELD),
  /** It did not pass; a new sample is asked for. */
  REJECT(CustodyEventType.REJECTED);

  private final CustodyEventType event;

  ReceptionDecision(CustodyEventType event) {
    this.event = event;
  }

  /** The custody event the decision makes. */
  public CustodyEventType event() {
    return event;
  }

  /** Whether a reason out of the catalogue must be given. */
  public boolean needsReason() {
    return this == HOLD || this == REJECT;
  }
}
