package mx.trazo.specimen;

/**
 * Something about the treatment of a sample that the laboratory and the report should mention. It
 * warns and never blocks: tissue is irreplaceable (ISO 15189:2022, 7.2.6).
 */
public enum PreanalyticNotice {
  /** More than one hour from the patient to the fixative (ASCO/CAP). */
  COLD_ISCHEMIA_OVER_ONE_HOUR,
  /** The time from the patient to the fixative is not known. */
  COLD_ISCHEMIA_UNKNOWN,
  /** Less than six hours in fixative (ASCO/CAP). */
  FIXATION_UNDER_SIX_HOURS,
  /** More than 72 hours in fixative (ASCO/CAP). */
  FIXATION_OVER_72_HOURS,
  /** How long it was in fixative is not known. */
  FIXATION_UNKNOWN,
  /** It was decalcified: the test is qualified. */
  DECALCIFIED,
  /** Whether it was decalcified is not known. */
  DECALCIFICATION_UNKNOWN,
  /** Less volume than the test's rule asks for. */
  VOLUME_UNDER_MINIMUM
}
