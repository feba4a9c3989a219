package mx.trazo.result;

/** What is known of HER2. */
public enum Her2Status {
  NEGATIVE,
  /** 2+ and the hybridisation is not there yet. */
  EQUIVOCAL,
  POSITIVE
}
