package mx.trazo.access;

/** Whether an account may be used. */
public enum AccountStatus {
  /** May sign in. */
  ACTIVE,
  /** May not sign in; kept for its history. */
  SUSPENDED
}
