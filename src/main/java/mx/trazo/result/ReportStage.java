package mx.trazo.result;

/** What the latest version of a report waits for. */
public enum ReportStage {
  /** Its values wait for somebody to verify them. */
  ENTERED,
  /** It waits for a second person to release it. */
  VERIFIED,
  /** Nothing. */
  RELEASED
}
