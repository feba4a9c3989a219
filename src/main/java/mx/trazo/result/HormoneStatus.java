package mx.trazo.result;

/** What a hormone receptor's percentage means (ASCO/CAP 2020). */
public enum HormoneStatus {
  NEGATIVE,
  /** Oestrogen receptor in 1 to 10 percent of nuclei; a comment is then mandatory. */
  LOW_POSITIVE,
  POSITIVE
}
