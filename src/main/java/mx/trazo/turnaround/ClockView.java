package mx.trazo.turnaround;

/** Whose clocks are looked at. */
public enum ClockView {
  /** Those of the laboratory one acts for. */
  LABORATORY,
  /** Those of the orders of the hospital one acts for. */
  HOSPITAL,
  /** All of the network; for managers. */
  NETWORK
}
