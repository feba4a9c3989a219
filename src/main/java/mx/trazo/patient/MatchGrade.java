package mx.trazo.patient;

/** How likely two records are the same person. */
public enum MatchGrade {
  /** The same valid CURP, which is not the generic one. */
  STRONG,
  /** The same name, birth date, sex and birth state; a person has to decide. */
  POSSIBLE,
  /** Nothing says so. */
  NONE
}
