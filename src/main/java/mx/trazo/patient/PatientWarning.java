package mx.trazo.patient;

/**
 * Something odd that does not stop a registration; the sentence stands in the bundle under {@code
 * patient.warning.<name>}.
 */
public enum PatientWarning {
  /** The generic CURP was given: it identifies nobody. */
  CURP_GENERIC,
  /** Neither CURP nor NSS nor a file number was given. */
  NO_IDENTIFIER,
  /** The CURP names another sex. */
  CURP_SEX_DIFFERS,
  /** The CURP names another birth state. */
  CURP_BIRTH_STATE_DIFFERS,
  /** The CURP hints at another century than the birth date's. */
  CURP_CENTURY_DIFFERS,
  /** Another record of the facility has the same NSS, as dependants do. */
  NSS_SHARED,
  /** Another record of the facility has the same CURP with another name or birth date. */
  CURP_SHARED
}
