package mx.trazo.result;

/**
 * What makes a version another one.
 *
 * @param reason in the specialist's words; printed on the report
 */
public record Amendment(AmendmentKind kind, String reason) {
  /** A reason is asked of everybody who changes what was released. */
  public Amendment {
    reason = reason.strip();
    if (reason.isEmpty() || reason.length() > FreeText.COMMENT) {
      throw new IllegalArgumentException("an amendment says why");
    }
  }
}
