package mx.trazo.network;

/** What sort of place a facility is. */
public enum FacilityKind {
  /** Sends samples; second or third level. */
  HOSPITAL,
  /** Sends samples; first level, or a specialised clinic such as a breast clinic. */
  CLINIC,
  /** Receives samples, tests them and releases reports. */
  LABORATORY
}
