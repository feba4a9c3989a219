package mx.trazo.network;

/** The level of care of a facility. */
public enum LevelOfCare {
  /** Health centres and family medicine. */
  FIRST,
  /** General hospitals. */
  SECOND,
  /** Highly specialised hospitals, for instance a UMAE. */
  THIRD,
  /** Laboratories and research centres have none. */
  NOT_APPLICABLE
}
