package mx.trazo.patient;

/** What a person may decide about a possible duplicate. */
public enum MatchVerdict {
  /** One person: one record is merged into the other. */
  SAME,
  /** Two persons. */
  DIFFERENT
}
