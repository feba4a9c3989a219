package mx.trazo.turnaround;

/** In what finished tests have to be like an open one to speak for it, the closest first. */
public enum Likeness {
  /** As far on the way since the same hour of the same weekday, and as long. */
  HOUR_OF_WEEK,
  /** As far on the way since the same part of such a day, and as long. */
  PART_OF_DAY,
  /** As far on the way, and as long. */
  PHASE,
  /** As old since the acceptance, however far. */
  TEST
}
