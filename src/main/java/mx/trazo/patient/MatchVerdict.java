package mx.trazo.patient;

/** What a person may decide about a possible duplicate. */
public enum MatchVerdict {
  /** One person: the newer record is merged into the older. */
  SAME,
  /** Two persons. */
  DIFFERENT
}
