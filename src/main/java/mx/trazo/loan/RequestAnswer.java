package mx.trazo.loan;

/** What a laboratory says to a hospital that wants its block sooner. */
public enum RequestAnswer {
  /** It may go, also with work open. */
  GRANTED,
  /** It stays until the work is done; with words. */
  DECLINED
}
